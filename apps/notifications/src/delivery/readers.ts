import { type Language, languageSchema } from '@champions/contracts';
import { assertNever } from '@champions/kernel';
import { Injectable } from '@nestjs/common';
import { People } from '../neighbours';
import { SubscriberDirectory } from '../subscribers';
import type { DropCause, Letter } from './domain/letter';

/** Whom a letter reaches: the address and language of the moment it is sent. */
export interface Reader {
  readonly address: string;
  readonly name: string;
  readonly language: Language;
}

@Injectable()
export class Readers {
  constructor(
    private readonly people: People,
    private readonly subscribers: SubscriberDirectory,
  ) {}

  async of({ to, matter }: Letter): Promise<Reader | 'missing' | { readonly gone: DropCause }> {
    switch (to.kind) {
      case 'person': {
        const person = await this.people.find(to.personId);
        if (person === 'missing') return person;
        if (person === 'gone') return { gone: 'erased' };
        return { address: person.email, name: person.name, language: person.language };
      }
      case 'subscriber': {
        const subscriber = await this.subscribers.find(to.subscriberId);
        const wanted = matter.reason === 'newsletter' ? 'confirmed' : 'pending';
        if (subscriber?.status !== wanted || subscriber.email === null) return { gone: 'unsubscribed' };
        return { address: subscriber.email, name: '', language: languageSchema.parse(subscriber.language) };
      }
      case 'address':
        return { address: to.email, name: '', language: languageSchema.parse(to.language) };
      case 'forgotten':
        return { gone: 'expired' };
      default:
        return assertNever(to);
    }
  }
}
