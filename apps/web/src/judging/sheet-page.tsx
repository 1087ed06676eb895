import { Stack } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { useRead } from '../api/use-api';
import { useLanguage } from '../i18n/use-language';
import { AnswersList } from '../proposals/form/answers-list';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';
import { Section } from '../ui/section';
import { MarksForm } from './marks-form';
import { OthersSection } from './others-section';
import { OwnRevision } from './own-revision';
import { ReviseForm } from './revise-form';
import { type Sheet, sheetPath } from './sheet';
import classes from './sheet-page.module.css';

/** The proposal on one side, the marks on the other. */
export function SheetPage() {
  const { id = '' } = useParams();
  // From one proposal to the next everything begins anew, at the top.
  return <SheetOf key={id} id={id} />;
}

function SheetOf({ id }: { readonly id: string }) {
  const { t, list } = useLanguage();
  const sheet = useRead<Sheet>(sheetPath(id));
  useEffect(() => window.scrollTo(0, 0), []);
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
            <Marks sheet={found} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Marks({ sheet }: { readonly sheet: Sheet }) {
  const [isRevising, setIsRevising] = useState(false);
  const beside = (
    <>
      <OwnRevision sheet={sheet} />
      <OthersSection sheet={sheet} />
    </>
  );
  return (
    <Stack>
      {isRevising ? (
        <>
          <ReviseForm sheet={sheet} close={() => setIsRevising(false)} />
          {beside}
        </>
      ) : (
        <MarksForm sheet={sheet} revise={() => setIsRevising(true)}>
          {beside}
        </MarksForm>
      )}
    </Stack>
  );
}
