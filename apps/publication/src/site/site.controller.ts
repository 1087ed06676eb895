import { DomainError } from '@champions/kernel';
import { Public, type Reply, type Request } from '@champions/platform';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { PublishedFile } from '../announcements';
import { competitionPath, newsletterPath, pathIn, storyPath, winnersPath } from '../pages';
import { sendNotFound, sendPage, sendPublished } from './answer';
import { SitePages } from './site-pages.query';
import { inAnyLanguage, visitOf } from './visit';

/** The public site. Every page in every language, with the language in its address or taken from the reader. */
@ApiExcludeController()
@Public()
@Controller()
export class SiteController {
  constructor(private readonly pages: SitePages) {}

  @Get(inAnyLanguage(''))
  async home(@Req() request: Request, @Res() reply: Reply): Promise<void> {
    sendPage(request, reply, await this.pages.home(visitOf(request).language));
  }

  @Get(inAnyLanguage('competitions'))
  competitions(@Req() request: Request, @Res() reply: Reply): void {
    void reply.redirect(pathIn(visitOf(request).language, '/'), 302);
  }

  /** The short address that is printed on leaflets. */
  @Get(inAnyLanguage('calls/:slug'))
  leaflet(@Param('slug') slug: string, @Req() request: Request, @Res() reply: Reply): void {
    void reply.redirect(pathIn(visitOf(request).language, competitionPath(encodeURIComponent(slug))), 302);
  }

  @Get(inAnyLanguage('competitions/:slug'))
  async call(@Param('slug') slug: string, @Req() request: Request, @Res() reply: Reply): Promise<void> {
    this.show(request, reply, await this.pages.call(slug, visitOf(request).language));
  }

  @Get(inAnyLanguage('competitions/:slug/winners'))
  async winners(@Param('slug') slug: string, @Req() request: Request, @Res() reply: Reply): Promise<void> {
    this.publish(request, reply, await this.announced(winnersPath(slug), request));
  }

  @Get(inAnyLanguage('competitions/:slug/winners/:story'))
  async story(
    @Param('slug') slug: string,
    @Param('story') story: string,
    @Req() request: Request,
    @Res() reply: Reply,
  ): Promise<void> {
    this.publish(request, reply, await this.announced(storyPath(slug, story), request));
  }

  @Get(inAnyLanguage('newsletters'))
  async newsletters(@Req() request: Request, @Res() reply: Reply): Promise<void> {
    sendPage(request, reply, await this.pages.newsletters(visitOf(request).language));
  }

  @Get(inAnyLanguage('newsletters/:issue'))
  async newsletter(@Param('issue') issue: string, @Req() request: Request, @Res() reply: Reply): Promise<void> {
    this.publish(request, reply, await this.announced(newsletterPath(issue), request));
  }

  @Get(inAnyLanguage('subscribe'))
  subscribe(@Req() request: Request, @Res() reply: Reply): void {
    sendPage(request, reply, this.pages.subscribe(visitOf(request).language));
  }

  @Get('*')
  nothing(@Req() request: Request, @Res() reply: Reply): void {
    if (request.url.startsWith('/api/')) throw new DomainError('NOT_FOUND', { kind: 'not-found' });
    this.show(request, reply, null);
  }

  private announced(path: string, request: Request): Promise<PublishedFile | null> {
    return this.pages.announced(path, visitOf(request).language);
  }

  private publish(request: Request, reply: Reply, file: PublishedFile | null): void {
    if (file) sendPublished(request, reply, file);
    else this.show(request, reply, null);
  }

  private show(request: Request, reply: Reply, html: string | null): void {
    if (html === null) sendNotFound(request, reply, this.pages.notFound(visitOf(request).language));
    else sendPage(request, reply, html);
  }
}
