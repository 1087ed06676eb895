import type { Phase } from '@champions/contracts';
import { useTranslation } from 'react-i18next';
import { Badge, type Tone } from '../ui/badge';

const tones: Readonly<Partial<Record<Phase, Tone>>> = {
  draft: 'quiet',
  open: 'marker',
  announced: 'good',
  archived: 'quiet',
};

export function PhaseBadge({ phase }: { readonly phase: Phase }) {
  const { t } = useTranslation();
  return <Badge tone={tones[phase] ?? 'calm'}>{t(`codes.phase.${phase}`)}</Badge>;
}
