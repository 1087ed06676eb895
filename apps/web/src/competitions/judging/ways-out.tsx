import { List } from '@mantine/core';

interface WaysOutProps {
  readonly ways: readonly { readonly code: string; readonly message: string }[];
}

/** What would make an impossible assignment possible, each on its own. */
export function WaysOut({ ways }: WaysOutProps) {
  return (
    <List size="sm">
      {ways.map(({ code, message }) => (
        <List.Item key={`${code} ${message}`}>{message}</List.Item>
      ))}
    </List>
  );
}
