import { DomainError } from '@champions/kernel';
import { Public, type Reply, type Request } from '@champions/platform';
import { Controller, Get, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { verifyPage } from './verify-page';

/** The page on which anybody checks a sealed result, a receipt or their own marks: to use here, or to keep. */
@ApiExcludeController()
@Public()
@Controller()
export class VerifierController {
  /** The page speaks the language in its address, or the reader's own, which it knows itself. */
  @Get(['verify', 'en/verify', 'fr/verify', 'es/verify', 'ar/verify'])
  show(@Req() request: Request, @Res() reply: Reply): void {
    this.send(request, reply);
  }

  @Get('verify.html')
  download(@Req() request: Request, @Res() reply: Reply): void {
    void reply.header('content-disposition', 'attachment; filename="verify.html"');
    this.send(request, reply);
  }

  private send(request: Request, reply: Reply): void {
    const page = verifyPage();
    if (!page) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
    void reply
      .header('etag', page.tag)
      .header('cache-control', 'public, max-age=3600')
      .header('content-security-policy', page.policy)
      .type('text/html; charset=utf-8');
    if (request.headers['if-none-match'] === page.tag) void reply.status(304).send();
    else void reply.send(page.html);
  }
}
