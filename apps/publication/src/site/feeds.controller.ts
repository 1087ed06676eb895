import { Public, type Reply, type Request } from '@champions/platform';
import { Controller, Get, Header, Param, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { asset } from '../pages';
import { sendNotFound } from './answer';
import { SiteFeeds } from './site-feeds.query';
import { SitePages } from './site-pages.query';
import { inAnyLanguage, visitOf } from './visit';

/** What browsers, feed readers and search engines ask for beside the pages. */
@ApiExcludeController()
@Public()
@Controller()
export class FeedsController {
  constructor(
    private readonly feeds: SiteFeeds,
    private readonly pages: SitePages,
  ) {}

  @Get(inAnyLanguage('feed.atom'))
  @Header('content-type', 'application/atom+xml; charset=utf-8')
  @Header('cache-control', 'public, max-age=60')
  feed(@Req() request: Request): Promise<string> {
    return this.feeds.feed(visitOf(request).language);
  }

  @Get('sitemap.xml')
  @Header('content-type', 'application/xml; charset=utf-8')
  @Header('cache-control', 'public, max-age=60')
  sitemap(): Promise<string> {
    return this.feeds.sitemap();
  }

  @Get('robots.txt')
  @Header('content-type', 'text/plain; charset=utf-8')
  robots(): string {
    return this.feeds.robots();
  }

  @Get('assets/*')
  asset(@Param('*') path: string, @Req() request: Request, @Res() reply: Reply): void {
    const found = asset(path);
    if (!found) {
      sendNotFound(request, reply, this.pages.notFound(visitOf(request).language));
      return;
    }
    const tag = `"${found.tag}"`;
    void reply.header('etag', tag).header('cache-control', 'public, max-age=3600').type(found.contentType);
    if (request.headers['if-none-match'] === tag) void reply.status(304).send();
    else void reply.send(found.body);
  }
}
