import type { IneligibleReason } from '@champions/contracts';
import { Button, Checkbox, Fieldset, Radio, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useCommand } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { type Proposal, proposalPath } from '../../proposals/proposal';
import { Trouble } from '../../ui/trouble';

const reasons = [
  'about-trade-negotiations',
  'not-deliverable-by-organisation',
  'not-an-eligible-organisation',
  'incomplete',
  'duplicate',
] as const satisfies readonly IneligibleReason[];

/** Whether a proposal meets the conditions of the call, and if not, why. */
export function ScreeningForm({ proposal }: { readonly proposal: Proposal }) {
  const { t } = useLanguage();
  const { screening } = proposal;
  const [eligible, setEligible] = useState<boolean | null>(screening?.eligible ?? null);
  const [chosen, setChosen] = useState<readonly string[]>(screening?.reasons ?? []);
  const [note, setNote] = useState(screening?.note ?? '');
  const screen = useCommand(() => ({
    ...{ method: 'POST', path: `${proposalPath(proposal.id)}/screening` },
    body: { eligible, reasons: eligible === true ? [] : chosen, ...(note !== '' && { note }) },
  }));
  return (
    <Fieldset legend={t('secretariat.proposals.screening')}>
      <Stack>
        <Radio.Group
          label={t('secretariat.proposals.screeningLead')}
          value={eligible === null ? '' : String(eligible)}
          onChange={(value) => setEligible(value === 'true')}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="true" label={t('secretariat.proposals.eligible')} />
            <Radio value="false" label={t('secretariat.proposals.ineligible')} />
          </Stack>
        </Radio.Group>
        {eligible === false && (
          <Checkbox.Group
            label={t('secretariat.proposals.reasons')}
            withAsterisk
            value={[...chosen]}
            onChange={setChosen}
          >
            <Stack gap="xs" mt="xs">
              {reasons.map((reason) => (
                <Checkbox key={reason} value={reason} label={t(`codes.ineligible.${reason}`)} />
              ))}
            </Stack>
          </Checkbox.Group>
        )}
        <Textarea
          label={t('secretariat.proposals.note')}
          autosize
          minRows={2}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Trouble error={screen.error} />
        <div>
          <Button
            loading={screen.isPending}
            disabled={eligible === null || (!eligible && chosen.length === 0)}
            onClick={() => screen.mutate()}
          >
            {t('secretariat.proposals.decide')}
          </Button>
        </div>
      </Stack>
    </Fieldset>
  );
}
