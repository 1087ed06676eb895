import type { Form } from './form';
import { titleOf } from './title';

const label = { en: 'Question' };
const form: Form = [
  { key: 'concept', type: 'long-text', required: true, label },
  { key: 'name', type: 'short-text', required: true, label },
  { key: 'title', type: 'short-text', required: false, label },
];

describe('the title of a proposal', () => {
  it('is the answer to "title", else the first short answer, else the name of its sender', () => {
    expect(titleOf(form, { concept: 'Long', name: 'Name', title: ' A\n title ' }, 'Chamber')).toBe('A title');
    expect(titleOf(form, { concept: 'Long', name: 'Name', title: ' ' }, 'Chamber')).toBe('Name');
    expect(titleOf(form, { concept: 'Long' }, 'Chamber')).toBe('Chamber');
  });

  it('fits on a line', () => {
    expect(titleOf(form, { title: 'word '.repeat(100) }, 'Chamber')).toHaveLength(200);
  });
});
