import { Eta } from 'eta';

const eta = new Eta({ autoEscape: true, autoTrim: false });

/**
 * A page part from its Eta source. The sources live in modules, not in .eta files, so that they are found in every
 * build and typed by what they show. `<%= %>` escapes; `<%~ %>` is for HTML that was made safe before.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the source is a string; its view is typed here or nowhere
export function template<View extends object>(source: string): (view: View) => string {
  const compiled = eta.compile(source);
  return (view) => compiled.call(eta, view).trim();
}
