import { Group, Paper, Stack, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { useFolding } from './folding';
import classes from './section.module.css';

interface SectionProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a screen on a sheet of its own; where it stands in a fold, its title opens and closes it. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId();
  const fold = useFolding();
  return (
    <Paper component="section" aria-labelledby={id} withBorder p={{ base: 'sm', sm: 'lg' }} bg="var(--sheet)">
      <Stack gap="md">
        <Group justify="space-between" align="baseline" gap="xs">
          <Title order={2} size="h4" id={id}>
            {fold ? (
              <button type="button" className={classes['fold']} aria-expanded={fold.open} onClick={fold.toggle}>
                {title}
              </button>
            ) : (
              title
            )}
          </Title>
          {(!fold || fold.open) && aside}
          {fold && !fold.open && fold.summary}
        </Group>
        {/* Kept once it was there, so that closing a part loses nothing that was typed into it. */}
        {fold ? fold.wasOpen && <FoldedAway hidden={!fold.open}>{children}</FoldedAway> : children}
      </Stack>
    </Paper>
  );
}

function FoldedAway({ hidden, children }: { readonly hidden: boolean; readonly children: ReactNode }) {
  return (
    <div hidden={hidden}>
      <Stack gap="md">{children}</Stack>
    </div>
  );
}
