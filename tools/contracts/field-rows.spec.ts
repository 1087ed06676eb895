import { jsonSchemaOf } from '../../libs/contracts/src/message.json-schema';
import { fieldRows } from './field-rows';
import { decisionV1 } from './test-catalogue';

it('shows fields from the outside in, with the path and type a reader needs', () => {
  expect(fieldRows(jsonSchemaOf(decisionV1)).map(({ path, type }) => [path, type])).toEqual([
    ['outcome', '"won" | "lost"'],
    ['form', '__schema0'],
    ['range', 'list of integer, integer'],
    ['title', 'text in en, fr'],
    ['answers', 'record of string or object'],
    ['answers{}.file', 'string'],
  ]);
});
