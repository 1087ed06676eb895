import type { en } from './en';

type InAnotherLanguage<T> = { readonly [K in keyof T]: T[K] extends string ? string : InAnotherLanguage<T[K]> };

/** Every word of the portal; a language that lacks one does not compile. */
export type Words = InAnotherLanguage<typeof en>;
