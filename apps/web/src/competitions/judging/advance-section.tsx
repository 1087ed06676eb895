import type { Localised } from '@champions/contracts';
import { Button, Group, NumberInput, Radio, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useCommand, useRead } from '../../api/use-api';
import { useLanguage } from '../../i18n/use-language';
import { Loaded } from '../../ui/loaded';
import { Section } from '../../ui/section';
import { Trouble } from '../../ui/trouble';
import type { RankingLine } from '../ranking/decision';
import { useCompetition } from '../use-competition';
import { AdvanceTable } from './advance-table';
import { toTyped } from './criterion-numbers';
import { drawLine, reachTotal } from './draw-line';
import { toLocalised, type Typed } from './guide-draft';
import { LocalisedFields } from './localised-fields';
import { type Round, roundPath, type Take } from './round';

const ways = ['best', 'atLeast', 'picked'] as const;
const FINAL = { en: 'Final', fr: 'Finale', es: 'Final', ar: 'النهائي' } as const;

interface AdvanceSectionProps {
  readonly round: Round;
  readonly shown: (roundId: string) => void;
}

/** From a closed round to the next: who goes on, with what is too close to call around the line. */
export function AdvanceSection({ round, shown }: AdvanceSectionProps) {
  const { t } = useLanguage();
  const { awards, languages } = useCompetition();
  const [how, setHow] = useState<(typeof ways)[number]>('best');
  const [best, setBest] = useState<Typed>(awards * 2);
  const [total, setTotal] = useState<Typed>(60);
  const [picked, setPicked] = useState<ReadonlySet<string> | null>(null);
  const [reason, setReason] = useState('');
  const [name, setName] = useState<Partial<Localised>>(() =>
    Object.fromEntries(languages.map((one) => [one, FINAL[one]])),
  );
  const ranking = useRead<readonly RankingLine[]>(
    `${roundPath(round.roundId)}/ranking?cut=${String(how === 'best' ? Number(best) : awards)}`,
  );
  const next = useNextRound(round);
  return (
    <Section title={t('rounds.advance.title')}>
      <Text>{t('rounds.advance.lead')}</Text>
      <Radio.Group
        label={t('rounds.advance.how')}
        value={how}
        onChange={(chosen) => setHow(ways.find((one) => one === chosen) ?? 'best')}
      >
        <Stack gap="xs" mt="xs">
          {ways.map((one) => (
            <Radio key={one} value={one} label={t(`rounds.advance.${one}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {how === 'best' && (
        <NumberInput
          label={t('rounds.advance.count')}
          maw="8rem"
          min={1}
          value={best}
          onChange={(value) => setBest(toTyped(value))}
        />
      )}
      {how === 'atLeast' && (
        <NumberInput
          label={t('rounds.advance.total')}
          maw="12rem"
          {...{ min: 0, max: 100 }}
          value={total}
          onChange={(value) => setTotal(toTyped(value))}
        />
      )}
      <Loaded from={ranking}>
        {(lines) => {
          const drawn = drawLine(lines, Number(best));
          const goOn =
            how === 'best' ? drawn.goOn : how === 'atLeast' ? reachTotal(lines, Number(total)) : (picked ?? drawn.goOn);
          const take: Take =
            how === 'best'
              ? { best: Number(best) }
              : how === 'atLeast'
                ? { atLeast: Number(total) }
                : { picked: [...goOn], reason: reason.trim() };
          return (
            <Stack>
              {how === 'best' && <Line {...drawn} draw={setBest} />}
              <AdvanceTable
                lines={lines}
                goOn={goOn}
                pick={
                  how === 'picked'
                    ? (id, on) => {
                        const changed = new Set(goOn);
                        if (on) changed.add(id);
                        else changed.delete(id);
                        setPicked(changed);
                      }
                    : null
                }
              />
              {how === 'picked' && (
                <Textarea
                  label={t('rounds.advance.reason')}
                  description={t('rounds.advance.reasonHelp')}
                  required
                  autosize
                  minRows={2}
                  dir="auto"
                  value={reason}
                  onChange={(event) => setReason(event.currentTarget.value)}
                />
              )}
              <LocalisedFields label={t('rounds.advance.name')} value={name} change={setName} />
              <Trouble error={next.error} {...(next.isHalfMade && { title: t('rounds.advance.halfMade') })} />
              <div>
                <Button
                  loading={next.isPending}
                  disabled={goOn.size === 0 || (how === 'picked' && reason.trim() === '')}
                  onClick={() => next.make(toLocalised(name), take, shown)}
                >
                  {t('rounds.advance.make')}
                </Button>
              </div>
            </Stack>
          );
        }}
      </Loaded>
    </Section>
  );
}

interface LineProps extends Pick<ReturnType<typeof drawLine>, 'tiedBeyond' | 'close' | 'above' | 'below'> {
  readonly draw: (best: number) => void;
}

/** What is too close to call around the line, and where it could be drawn instead. */
function Line({ tiedBeyond, close, above, below, draw }: LineProps) {
  const { t, number } = useLanguage();
  return (
    <>
      {tiedBeyond > 0 && <Text>{t('rounds.advance.tied', { more: number(tiedBeyond) })}</Text>}
      {close > 0 && (
        <Stack gap="xs">
          <Text role="status">
            {t('rounds.advance.close', { count: number(close) })} {t('rounds.advance.closeHelp')}
          </Text>
          <Group gap="xs">
            {above !== null && (
              <Button size="xs" variant="default" onClick={() => draw(above)}>
                {t('rounds.advance.above', { count: number(above) })}
              </Button>
            )}
            {below !== null && (
              <Button size="xs" variant="default" onClick={() => draw(below)}>
                {t('rounds.advance.below', { count: number(below) })}
              </Button>
            )}
          </Group>
        </Stack>
      )}
    </>
  );
}

/** Makes a round like this one and takes the proposals into it. Trying again makes no second one. */
function useNextRound({ competitionId, blind, economyConflicts, othersMarks, rubric, readings, roundId }: Round) {
  const [id] = useState(() => crypto.randomUUID());
  const create = useCommand<object | null>((name) => ({
    ...{ method: 'POST', path: '/api/judging/rounds' },
    body: { id, competitionId, blind, economyConflicts, othersMarks, rubric, readings, ...(name && { name }) },
  }));
  const advance = useCommand<Take>((take) => ({
    ...{ method: 'POST', path: `${roundPath(id)}/advance`, body: { from: roundId, take } },
  }));
  return {
    error: create.error ?? advance.error,
    isHalfMade: create.isSuccess && advance.isError,
    isPending: create.isPending || advance.isPending,
    make: (name: object | null, take: Take, done: (roundId: string) => void) =>
      create.mutate(name, {
        onSuccess: () => advance.mutate(take, { onSuccess: () => done(id) }),
      }),
  };
}
