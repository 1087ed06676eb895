import { ServiceRuntime } from '@champions/platform';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { warmLetters } from '../templates';

/** Somebody waits for the first sign-in letter; it must not also wait for MJML to be loaded. */
@Injectable()
export class LetterWarmUp implements OnApplicationBootstrap {
  constructor(private readonly runtime: ServiceRuntime) {}

  onApplicationBootstrap(): void {
    warmLetters().catch((error: unknown) => {
      this.runtime.parts.logger.error({ err: error }, 'the templates of letters cannot be used');
    });
  }
}
