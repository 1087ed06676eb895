import { Alert, Button, Group, Text } from '@mantine/core';
import { useParams } from 'react-router';
import { useRead } from '../api/use-api';
import { useLanguage } from '../i18n/use-language';
import { Facts } from '../ui/facts';
import { Latin } from '../ui/latin';
import { LinkButton } from '../ui/link-button';
import { Loaded } from '../ui/loaded';
import { Page } from '../ui/page';
import { Section } from '../ui/section';
import { type Proposal, proposalPath, type Receipt } from './proposal';

/** The signed proof that the server holds the proposal, to be read and to be kept. */
export function ReceiptPage() {
  const { t, moment, number } = useLanguage();
  const { id = '' } = useParams();
  const path = `${proposalPath(id)}/receipt`;
  const receipt = useRead<Receipt>(path);
  const proposal = useRead<Proposal>(proposalPath(id));
  const late = proposal.data?.status === 'late';
  return (
    <Page title={t('member.receipt.title')} back={{ to: `/proposals/${id}`, label: t('member.receipt.toProposal') }}>
      <Loaded from={receipt}>
        {(found) => (
          <Section title={late ? t('member.receipt.receivedLate') : t('member.receipt.received')}>
            {late && <Alert variant="outline">{t('member.receipt.lateLead')}</Alert>}
            <Text>{t('member.receipt.lead')}</Text>
            <Facts
              facts={[
                [t('common.proposal'), proposal.data?.submission?.title ?? '…'],
                [t('member.receipt.number'), <Latin key="number">{found.number}</Latin>],
                [t('member.receivedAt'), moment(found.receivedAt)],
                [t('member.receipt.version'), number(found.proposalVersion)],
                [
                  t('member.receipt.hash'),
                  <Latin key="hash" code>
                    {found.contentHash}
                  </Latin>,
                ],
                [
                  t('member.receipt.signedWith'),
                  <Latin key="key" code>
                    {found.keyId}
                  </Latin>,
                ],
              ]}
            />
            <Group>
              <Button component="a" href={path} download={`receipt-${found.number}.json`}>
                {t('member.receipt.download')}
              </Button>
              <LinkButton to={`/proposals/${id}`} variant="default">
                {t('member.receipt.toProposal')}
              </LinkButton>
            </Group>
          </Section>
        )}
      </Loaded>
    </Page>
  );
}
