import { TextInput } from '@mantine/core';

interface MomentFieldProps {
  readonly label: string;
  /** As a clock in the zone of the competition shows it: "2021-09-15T23:59". */
  readonly value: string;
  readonly fault?: string | undefined;
  readonly disabled?: boolean;
  readonly description?: string;
  readonly change: (value: string) => void;
}

export function MomentField({ label, value, fault, disabled = false, description, change }: MomentFieldProps) {
  return (
    <TextInput
      type="datetime-local"
      label={label}
      value={value}
      error={fault}
      disabled={disabled}
      maw="18rem"
      data-latin
      {...(description !== undefined && { description })}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}
