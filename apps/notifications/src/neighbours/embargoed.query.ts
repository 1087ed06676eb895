import type { Row } from '@champions/messaging';
import type { StoreCollection } from '@champions/persistence';
import { InjectRows } from '@champions/platform';
import { Injectable } from '@nestjs/common';
import { decisions } from './decisions.projection';
import { feedback } from './feedback.projection';
import type { KnownDecision, KnownFeedback, KnownNewsletter } from './neighbour-rows';
import { newsletters } from './newsletters.projection';

/** What is known of an announcement before it is public. Read for its preparation and its advance notices only. */
@Injectable()
export class Embargoed {
  constructor(
    @InjectRows(decisions) private readonly decisionRows: StoreCollection<Row & KnownDecision>,
    @InjectRows(feedback) private readonly feedbackRows: StoreCollection<Row & KnownFeedback>,
    @InjectRows(newsletters) private readonly newsletterRows: StoreCollection<Row & KnownNewsletter>,
  ) {}

  decisions(competitionId: string): Promise<readonly KnownDecision[]> {
    return this.decisionRows.find({ competitionId }).sort({ _id: 1 }).toArray();
  }

  /** By id; a competition in which no letter was ever approved has none. */
  async feedback(competitionId: string): Promise<ReadonlyMap<string, Row & KnownFeedback>> {
    const found = await this.feedbackRows.find({ competitionId }).toArray();
    return new Map(found.map((row) => [row._id, row]));
  }

  newsletter(announcementId: string): Promise<(KnownNewsletter & { readonly _id: string }) | null> {
    return this.newsletterRows.findOne({ announcementId }, { sort: { _id: 1 } });
  }
}
