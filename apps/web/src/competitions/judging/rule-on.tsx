import { Group } from '@mantine/core';
import { useCommand } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { AskFirst } from '../../ui/ask-first';
import type { ConflictLine } from './conflict';

interface RuleOnProps {
  readonly path: string;
  readonly line: ConflictLine;
}

interface Ruled {
  readonly what: 'dismiss' | 'impose' | 'lift';
  readonly reason: string;
}

const FINAL = new Set(['imposed-by-secretariat', 'stepped-aside']);

/** The secretariat's word on one line: dismissed, kept apart, or lifted again, each with a reason. */
export function RuleOn({ path, line }: RuleOnProps) {
  const { t } = useLanguage();
  const { judgeId, organisationId, proposalId, conflicts, imposed } = line;
  const rule = useCommand<Ruled>(({ what, reason }) => {
    const on = what === 'lift' ? (imposed?.on ?? 'organisation') : 'organisation';
    const body = { judgeId, on, subjectId: on === 'entry' ? proposalId : organisationId, reason };
    return { method: 'POST', path: `${path}/${what}`, body };
  });
  const ask = (what: Ruled['what']) => ({
    ...{ button: t(`conflicts.${what}`), title: t(`conflicts.${what}Title`), lead: t(`conflicts.${what}Lead`) },
    ...{ confirm: t(`conflicts.${what}`), reason: { label: t('conflicts.whyReason'), needed: true } },
    size: 'xs' as const,
    act: (reason: string) => rule.mutateAsync({ what, reason }),
  });
  const dismissible = conflicts.some(({ reason, dismissed }) => !dismissed && !FINAL.has(reason));
  if (imposed) return <AskFirst {...ask('lift')} />;
  return (
    <Group gap="xs">
      {dismissible && <AskFirst {...ask('dismiss')} />}
      {!line.blocks && <AskFirst {...ask('impose')} danger variant="outline" />}
    </Group>
  );
}
