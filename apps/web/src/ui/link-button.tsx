import { Button, type ButtonProps } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

export function LinkButton({
  to,
  children,
  ...rest
}: ButtonProps & { readonly to: string; readonly children: ReactNode }) {
  return (
    <Button {...rest} component={Link} to={to}>
      {children}
    </Button>
  );
}
