import { List, Text } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import { useCommand } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { AskFirst } from '../../ui/ask-first';
import { type ApprovedMany, feedbackPath } from './feedback';

/** Approves what somebody has looked at, and says what did not fit and why. */
export function ApproveAll({ competitionId, waiting }: { readonly competitionId: string; readonly waiting: number }) {
  const { t, number } = useLanguage();
  const approve: UseMutationResult<ApprovedMany, Error, void> = useCommand(() => ({
    method: 'POST',
    path: `${feedbackPath(competitionId)}/approve`,
    body: {},
  }));
  const { approved, refused = [] } = approve.data ?? {};
  const reasons = [...new Set(refused.map(({ message }) => message))];
  return (
    <div>
      {(waiting > 0 || approve.data) && (
        <AskFirst
          variant="filled"
          button={t('feedback.approveAll')}
          title={t('feedback.approveAllTitle', { n: number(waiting) })}
          lead={t('feedback.approveAllLead')}
          confirm={t('feedback.approveAll')}
          act={() => approve.mutateAsync()}
        />
      )}
      {approved !== undefined && (
        <div role="status">
          <Text mt="xs">{t('feedback.approvedMany', { n: number(approved) })}</Text>
          {reasons.length > 0 && (
            <>
              <Text c="red">{t('feedback.refusedMany', { n: number(refused.length) })}</Text>
              <List>
                {reasons.map((reason) => (
                  <List.Item key={reason}>{reason}</List.Item>
                ))}
              </List>
            </>
          )}
        </div>
      )}
    </div>
  );
}
