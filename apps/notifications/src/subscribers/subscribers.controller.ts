import { type Language, languageSchema } from '@champions/contracts';
import { DomainError } from '@champions/kernel';
import type { CommandContext } from '@champions/persistence';
import { Command, Public, ReaderLanguage, type Reply, type Request } from '@champions/platform';
import { Body, Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { ConfirmSubscription } from './confirm-subscription.handler';
import type { PageName } from './page-texts';
import { RequestSubscription } from './request-subscription.handler';
import { subscriptionPage } from './subscription-page';
import { Unsubscribe } from './unsubscribe.handler';

class RequestBody extends createZodDto(z.object({ email: z.email(), language: languageSchema })) {}
class TokenBody extends createZodDto(z.object({ token: z.string().optional() })) {}

const isForm = ({ headers }: Request): boolean =>
  (headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');

/** Subscribing to the newsletter; each command comes as JSON from programs or as a form from pages without scripts. */
@Public()
@Controller('api/notifications/subscribers')
export class SubscribersController {
  constructor(
    private readonly request: RequestSubscription,
    private readonly confirmation: ConfirmSubscription,
    private readonly cancellation: Unsubscribe,
  ) {}

  @Post()
  async subscribe(
    @Body() { email, language }: RequestBody,
    @Command() context: CommandContext,
    @Req() request: Request,
    @Res() reply: Reply,
  ): Promise<void> {
    await this.request.execute(email, language, context);
    if (isForm(request)) await page(reply.status(202), 'requested', language);
    else await reply.status(202).send({ status: 'pending' });
  }

  @Get('confirm')
  async askToConfirm(@Query('token') token = '', @ReaderLanguage() language: Language, @Res() reply: Reply) {
    await page(reply, 'ask-confirm', language, actionOf('confirm', token, language));
  }

  @Post('confirm')
  @HttpCode(200)
  async confirm(
    @Body() body: TokenBody,
    @Query('token') inLink: string | undefined,
    @Command() context: CommandContext,
    @ReaderLanguage() language: Language,
    @Req() request: Request,
    @Res() reply: Reply,
  ): Promise<void> {
    await answer(request, reply, language, 'confirmed', () =>
      this.confirmation.execute(inLink ?? body.token ?? '', context),
    );
  }

  @Get('unsubscribe')
  async askToUnsubscribe(@Query('token') token = '', @ReaderLanguage() language: Language, @Res() reply: Reply) {
    await page(reply, 'ask-unsubscribe', language, actionOf('unsubscribe', token, language));
  }

  /** Mail programs post here too (RFC 8058). */
  @Post('unsubscribe')
  @HttpCode(200)
  async unsubscribe(
    @Body() body: TokenBody,
    @Query('token') inLink: string | undefined,
    @Command() context: CommandContext,
    @ReaderLanguage() language: Language,
    @Req() request: Request,
    @Res() reply: Reply,
  ): Promise<void> {
    await answer(request, reply, language, 'unsubscribed', () =>
      this.cancellation.execute(inLink ?? body.token ?? '', context),
    );
  }
}

const actionOf = (command: string, token: string, language: Language): string =>
  `/api/notifications/subscribers/${command}?token=${encodeURIComponent(token)}&lang=${language}`;

async function page(reply: Reply, name: PageName, language: Language, action?: string): Promise<void> {
  await reply
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(subscriptionPage(name, { language, ...(action !== undefined && { action }) }));
}

/** A form's reader gets a page also when the link is of no use; a program gets the problem. */
async function answer(
  request: Request,
  reply: Reply,
  language: Language,
  done: 'confirmed' | 'unsubscribed',
  command: () => Promise<void>,
): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!isForm(request) || !(error instanceof DomainError)) throw error;
    await page(reply.status(422), 'invalid', language);
    return;
  }
  if (isForm(request)) await page(reply, done, language);
  else await reply.send({ status: done });
}
