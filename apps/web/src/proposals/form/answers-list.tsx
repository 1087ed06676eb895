import type { Form, Language, Question } from '@champions/contracts';
import { Stack, Text, Title } from '@mantine/core';
import { useLanguage } from '../../i18n/use-language';
import { Prose } from '../../ui/prose';
import { askedQuestions } from './questions';
import { useAnswerText } from './use-answer-text';

interface AnswersListProps {
  readonly form: Form;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly language: Language;
  /** What stands where a question was not answered. */
  readonly blank: string;
}

/** The answers of a proposal, to be read. */
export function AnswersList({ form, answers, language, blank }: AnswersListProps) {
  const { text } = useLanguage();
  const say = useAnswerText();
  const shown = (question: Question) => say(question, answers[question.key]);
  return (
    <Stack>
      {askedQuestions(form, answers).map((question) => (
        <div key={question.key}>
          <Title order={3} size="h6">
            {text(question.label)}
          </Title>
          {shown(question) === '' ? (
            <Text c="dimmed">{blank}</Text>
          ) : (
            <Prose {...(question.type.endsWith('-text') && { language })}>{shown(question)}</Prose>
          )}
        </div>
      ))}
    </Stack>
  );
}
