import { NativeSelect, type NativeSelectProps } from '@mantine/core';

interface CodeSelectProps<C extends string> extends Omit<NativeSelectProps, 'onChange' | 'value' | 'data'> {
  readonly value: C;
  readonly codes: readonly C[];
  readonly say: (code: C) => string;
  readonly choose: (code: C) => void;
}

/** A choice of one of a few codes, each said in the reader's language. */
export function CodeSelect<C extends string>({ value, codes, say, choose, ...rest }: CodeSelectProps<C>) {
  return (
    <NativeSelect
      {...rest}
      value={value}
      data={codes.map((code) => ({ value: code, label: say(code) }))}
      onChange={(event) => {
        const chosen = codes.find((code) => code === event.currentTarget.value);
        if (chosen !== undefined) choose(chosen);
      }}
    />
  );
}
