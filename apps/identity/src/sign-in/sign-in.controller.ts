import { emailSchema, languageSchema } from '@champions/contracts';
import type { CommandContext } from '@champions/persistence';
import { Command, Public, type Reply } from '@champions/platform';
import { Body, Controller, HttpCode, Param, Post, Res } from '@nestjs/common';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { announceVersion } from '../accounts';
import { AskToSignIn } from './ask-to-sign-in.handler';
import { ConfirmSignIn } from './confirm-sign-in.handler';

class AskInput extends createZodDto(z.object({ email: emailSchema, language: languageSchema.default('en') })) {}
class ConfirmInput extends createZodDto(
  z.object({
    code: z
      .string()
      .trim()
      .regex(/^\d{6}$/),
  }),
) {}

@Public()
@Controller('api/identity/sign-in')
export class SignInController {
  constructor(
    private readonly ask: AskToSignIn,
    private readonly confirm: ConfirmSignIn,
  ) {}

  @Post()
  @HttpCode(202)
  askToSignIn(@Body() input: AskInput, @Command() context: CommandContext) {
    return this.ask.execute(input, context);
  }

  /** Only the gateway can reach this; it turns the answer into a session. */
  @Post(':attemptId/confirm')
  @HttpCode(200)
  async confirmSignIn(
    @Param('attemptId') attemptId: string,
    @Body() { code }: ConfirmInput,
    @Command() context: CommandContext,
    @Res({ passthrough: true }) reply: Reply,
  ) {
    const account = await this.confirm.execute(attemptId, code, context);
    announceVersion(reply, account);
    const { name, language, operator, organisations, roles } = account.state;
    return { id: account.id, name, language, operator, organisations, roles };
  }
}
