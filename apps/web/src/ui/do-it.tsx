import { Button, type ButtonProps, Stack } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Trouble } from './trouble';

interface DoItProps extends ButtonProps {
  readonly command: UseMutationResult<unknown, Error, void>;
  readonly children: ReactNode;
}

/** A button for one command, with what became of it below. */
export function DoIt({ command, children, ...button }: DoItProps) {
  return (
    <Stack gap="xs" align="flex-start">
      <Button {...button} loading={command.isPending} onClick={() => command.mutate()}>
        {children}
      </Button>
      <Trouble error={command.error} />
    </Stack>
  );
}
