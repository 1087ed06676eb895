import { faultsByField, Refusal, toRefusal, Unreachable } from './problem';

const problem = {
  type: 'urn:champions:problem:invalid-input',
  title: 'Some fields need your attention.',
  status: 422,
  code: 'INVALID_INPUT',
  errors: [
    { field: 'answers.title', code: 'REQUIRED', message: 'Please fill this in.' },
    { field: 'answers.title', code: 'TOO_LONG', message: 'At most 200 characters.' },
    { field: 'language', code: 'NOT_A_CHOICE', message: 'Choose one.' },
  ],
};

it('keeps status, code, sentence and fields of a problem', () => {
  const { status, code, title, faults } = toRefusal(422, problem);
  expect({ status, code, title, errors: faults }).toEqual({
    status: 422,
    code: 'INVALID_INPUT',
    title: problem.title,
    errors: problem.errors,
  });
});

it('takes an answer that is no problem document as an unexpected refusal', () => {
  expect(toRefusal(502, '<html>')).toEqual(new Refusal(502, 'UNEXPECTED', ''));
  expect(toRefusal(500, { errors: ['odd', { code: 'X' }] }).faults).toEqual([]);
});

it('gives each field its first sentence', () => {
  const refusal = toRefusal(422, problem);
  expect(faultsByField(refusal)).toEqual({ 'answers.title': 'Please fill this in.', language: 'Choose one.' });
  expect(faultsByField(refusal, 'answers.')).toEqual({ title: 'Please fill this in.' });
});

it('names no field where there was no refusal', () => {
  expect(faultsByField(new Unreachable())).toEqual({});
  expect(faultsByField(null)).toEqual({});
});
