import { useParams } from 'react-router';
import { useRead } from '../api/use-api';
import { useLanguage } from '../i18n/use-language';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';
import { Section } from '../ui/section';
import { AnswersList } from '../proposals/form/answers-list';
import { MarksForm } from './marks-form';
import { type Sheet, sheetPath } from './sheet';
import classes from './sheet-page.module.css';

/** The proposal on one side, the marks on the other. */
export function SheetPage() {
  const { t, list } = useLanguage();
  const { id = '' } = useParams();
  const sheet = useRead<Sheet>(sheetPath(id));
  const { data } = sheet;
  const who = list([data?.entry.organisationName, data?.entry.economy].filter((one) => one !== undefined));
  return (
    <Page
      title={data?.entry.title ?? t('judge.sheet.proposal')}
      back={{ to: '/judging', label: t('judge.list') }}
      lead={who === '' && data?.round.blind.includes('organisation') ? t('judge.sheet.blind') : who}
    >
      <Loaded from={sheet}>
        {(found) => (
          <div className={classes['sides']}>
            <Section title={t('judge.sheet.proposal')}>
              <AnswersList
                form={found.entry.form}
                answers={found.entry.answers}
                language={found.entry.language}
                blank={t('judge.sheet.notAnswered')}
              />
            </Section>
            <MarksForm key={found.sheetId} sheet={found} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}
