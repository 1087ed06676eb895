import { Anchor, List, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { Loaded } from '../../ui/loaded';
import { Paged } from '../../ui/paged';
import { Section } from '../../ui/section';
import { usePages } from '../../ui/use-pages';
import type { Announcement, LetterPreview, PagesPreview } from './announcement';

/** Everything as it will be seen, before anybody outside sees it. */
export function PreviewSection({ announcement }: { readonly announcement: Announcement }) {
  const { t } = useLanguage();
  const { id, parts } = announcement;
  const ready = (part: string) => parts.find((one) => one.part === part)?.digest;
  const [pages, letters] = [ready('publication'), ready('notifications')];
  return (
    <Section title={`4. ${t('announcement.step.look')}`}>
      {pages === undefined && letters === undefined && <Text c="dimmed">{t('announcement.noPreview')}</Text>}
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        {/* Another digest, another preview. */}
        {pages !== undefined && <PagesList key={pages} announcementId={id} />}
        {letters !== undefined && <LettersList key={letters} announcementId={id} />}
      </SimpleGrid>
    </Section>
  );
}

function PagesList({ announcementId }: { readonly announcementId: string }) {
  const { t } = useLanguage();
  const path = `/api/publication/announcements/${announcementId}/preview`;
  const preview = useRead<PagesPreview>(path);
  return (
    <Stack gap="xs">
      <Title order={3} size="h5">
        {t('announcement.pages')}
      </Title>
      <Loaded from={preview}>
        {({ pages }) => (
          <List>
            {pages.map((page) => (
              <List.Item key={page.path}>
                <Anchor
                  href={`${path}${page.path}`}
                  target="_blank"
                  rel="noreferrer"
                  dir="auto"
                  title={t('announcement.opensInTab')}
                >
                  {page.title}
                </Anchor>{' '}
                <Text span size="sm" c="dimmed">
                  {page.language === null ? 'PDF' : t(`codes.language.${page.language}`)}
                </Text>
              </List.Item>
            ))}
          </List>
        )}
      </Loaded>
    </Stack>
  );
}

function LettersList({ announcementId }: { readonly announcementId: string }) {
  const { t, list } = useLanguage();
  const path = `/api/notifications/announcements/${announcementId}/letters`;
  const letters = usePages(
    path,
    {},
    (page: { readonly letters: readonly LetterPreview[]; readonly next: string | null }) => page.letters,
  );
  return (
    <Stack gap="xs">
      <Title order={3} size="h5">
        {t('announcement.letters')}
      </Title>
      <Paged from={letters}>
        {(items) => (
          <List>
            {items.map(({ id, subject, reason, language }) => (
              <List.Item key={id}>
                <Anchor
                  href={`${path}/${id}`}
                  target="_blank"
                  rel="noreferrer"
                  dir="auto"
                  title={t('announcement.opensInTab')}
                >
                  {subject}
                </Anchor>{' '}
                <Text span size="sm" c="dimmed">
                  {list([t(`codes.letterReason.${reason}`), t(`codes.language.${language}`)])}
                </Text>
              </List.Item>
            ))}
          </List>
        )}
      </Paged>
    </Stack>
  );
}
