import { Badge as MantineBadge } from '@mantine/core';
import type { ReactNode } from 'react';

/** marker: needs somebody now; calm: goes its way; quiet: over. */
export type Tone = 'marker' | 'calm' | 'quiet' | 'good' | 'bad';

const colours: Readonly<Record<Tone, readonly [background: string, text: string]>> = {
  marker: ['var(--marker)', 'var(--on-marker)'],
  calm: ['light-dark(#dde6ff, #1f3263)', 'light-dark(#16379b, #c2d1ff)'],
  quiet: ['light-dark(#e3e9f0, #243350)', 'light-dark(#33435c, #c8d3e4)'],
  good: ['light-dark(#d8f0df, #14432a)', 'light-dark(#14532d, #b9efcc)'],
  bad: ['light-dark(#fde3e0, #571d18)', 'light-dark(#8a1c12, #ffc9c2)'],
};

export function Badge({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  const [background, text] = colours[tone];
  return (
    <MantineBadge
      radius="sm"
      tt="none"
      fw={600}
      h="auto"
      py={3}
      bg={background}
      c={text}
      style={{ whiteSpace: 'normal' }}
      styles={{ label: { overflow: 'visible', overflowWrap: 'break-word' } }}
    >
      {children}
    </MantineBadge>
  );
}
