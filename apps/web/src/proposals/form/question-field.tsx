import type { Language, Question } from '@champions/contracts';
import { Button, Checkbox, Group, NumberInput, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useLanguage } from '../../i18n/use-language';
import { directionOf } from '../../i18n/languages';
import { isAnswered } from './questions';
import { countWords } from './word-count';

interface QuestionFieldProps {
  readonly question: Question;
  readonly answer: unknown;
  /** The language the proposal is written in. */
  readonly language: Language;
  readonly fault: string | undefined;
  readonly readOnly?: boolean;
  readonly change: (answer: unknown) => void;
}

export const fieldId = (key: string): string => `question-${key}`;

/** One question with the field its kind of answer needs. */
export function QuestionField({ question, answer, language, fault, readOnly = false, change }: QuestionFieldProps) {
  const { t, text } = useLanguage();
  const { key, type, required, maxWords, choices = [] } = question;
  const frame = {
    id: fieldId(key),
    label: text(question.label),
    description: question.help && text(question.help),
    error: fault,
    withAsterisk: required,
  };
  const typed = typeof answer === 'string' ? answer : '';
  const written = { lang: language, dir: directionOf(language), readOnly, value: typed };
  switch (type) {
    case 'short-text':
      return (
        <div>
          <TextInput {...frame} {...written} onChange={(event) => change(event.currentTarget.value)} />
          <WordCount text={typed} maxWords={maxWords} language={language} />
        </div>
      );
    case 'long-text':
      return (
        <div>
          <Textarea
            {...frame}
            {...written}
            autosize
            minRows={5}
            onChange={(event) => change(event.currentTarget.value)}
          />
          <WordCount text={typed} maxWords={maxWords} language={language} />
        </div>
      );
    case 'number':
      return (
        <NumberInput
          {...frame}
          readOnly={readOnly}
          maw="16rem"
          thousandSeparator=" "
          value={typeof answer === 'number' || typeof answer === 'string' ? answer : ''}
          onChange={(value) => change(value === '' ? undefined : value)}
        />
      );
    case 'yes-no':
      return (
        <Radio.Group
          {...frame}
          value={typeof answer === 'boolean' ? String(answer) : ''}
          onChange={(value) => change(value === 'true')}
        >
          <Group mt="xs">
            <Radio value="true" label={t('common.yes')} disabled={readOnly} />
            <Radio value="false" label={t('common.no')} disabled={readOnly} />
            {isAnswered(answer) && !required && <Clear clear={() => change(undefined)} />}
          </Group>
        </Radio.Group>
      );
    case 'single-choice':
      return (
        <Radio.Group {...frame} value={typed} onChange={change}>
          <Stack mt="xs" gap="xs" align="flex-start">
            {choices.map((choice) => (
              <Radio key={choice.key} value={choice.key} label={text(choice.label)} disabled={readOnly} />
            ))}
            {isAnswered(answer) && !required && <Clear clear={() => change(undefined)} />}
          </Stack>
        </Radio.Group>
      );
    case 'multiple-choice':
      return (
        <Checkbox.Group {...frame} value={Array.isArray(answer) ? answer.map(String) : []} onChange={change}>
          <Stack mt="xs" gap="xs">
            {choices.map((choice) => (
              <Checkbox key={choice.key} value={choice.key} label={text(choice.label)} disabled={readOnly} />
            ))}
          </Stack>
        </Checkbox.Group>
      );
  }
}

function Clear({ clear }: { readonly clear: () => void }) {
  const { t } = useLanguage();
  return (
    <Button variant="subtle" size="compact-xs" onClick={clear}>
      {t('member.form.clear')}
    </Button>
  );
}

interface WordCountProps {
  readonly text: string;
  readonly maxWords: number | undefined;
  readonly language: Language;
}

function WordCount({ text, maxWords, language }: WordCountProps) {
  const { t, number } = useLanguage();
  if (maxWords === undefined) return null;
  const words = countWords(text, language);
  const counts = { n: number(words), max: number(maxWords) };
  if (words <= maxWords)
    return (
      <Text size="xs" c="dimmed" ta="end" mt={2}>
        {t('member.form.words', counts)}
      </Text>
    );
  return (
    <Text size="xs" c="red" fw={600} ta="end" mt={2} role="status">
      {t('member.form.wordsOver', { ...counts, over: number(words - maxWords) })}
    </Text>
  );
}
