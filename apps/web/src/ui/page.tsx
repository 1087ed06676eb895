import { Anchor, Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

interface PageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly back?: { readonly to: string; readonly label: string };
  /** Beside the title: buttons, a badge. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** One screen. Its title names the browser's tab and is where a screen reader begins. */
export function Page({ title, lead, back, aside, children }: PageProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t('common.brand')}`;
  }, [title, t]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <Stack gap="lg">
      <div>
        {back && (
          <Anchor component={Link} to={back.to} size="sm">
            {back.label}
          </Anchor>
        )}
        <Group justify="space-between" align="baseline" gap="xs">
          <Title order={1} size="h2" ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
            {title}
          </Title>
          {aside}
        </Group>
        {lead !== undefined && (
          <Text c="dimmed" mt={4} maw="46rem">
            {lead}
          </Text>
        )}
      </div>
      {children}
    </Stack>
  );
}
