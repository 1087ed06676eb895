import { useLanguage } from '../i18n/use-language';
import { Section } from '../ui/section';
import { MarksTable } from './marks-table';
import { RevisionsList } from './revisions-list';
import type { Sheet } from './sheet';

/** A judge's first marks beside what was made of them. Nothing as long as nothing was revised. */
export function OwnRevision({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useLanguage();
  const { rubric, first, revisions } = sheet;
  if (first === null) return null;
  return (
    <Section title={t('marks.revise.both')}>
      <MarksTable
        label={t('marks.revise.both')}
        rubric={rubric}
        columns={[
          { key: 'first', title: t('marks.revise.first'), now: first },
          { key: 'now', title: t('marks.revise.now'), now: sheet, own: true },
        ]}
      />
      <RevisionsList revisions={revisions} />
    </Section>
  );
}
