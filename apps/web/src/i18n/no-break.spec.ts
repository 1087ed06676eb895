import { withoutBadBreaks } from './no-break';

it('keeps a mark with what stands before it', () => {
  const words = { ask: 'Annuler l’annonce ?', deep: { share: 'Selon « {{step}} » : {{chance}} %.' } };
  expect(withoutBadBreaks(words)).toEqual({
    ask: 'Annuler l’annonce\u00a0?',
    deep: { share: 'Selon «\u00a0{{step}}\u00a0»\u00a0: {{chance}}\u00a0%.' },
  });
});
