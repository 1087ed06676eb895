/** Providers with a domain in many countries, by the name before the public suffix. */
export const freeMailNames: ReadonlySet<string> = new Set([
  ...['gmail', 'googlemail', 'yahoo', 'ymail', 'rocketmail', 'hotmail', 'outlook', 'gmx', 'yandex'],
]);

/**
 * Mail that anybody can have, for nothing or with a home connection: worldwide, and of the regions where people write
 * in English, French, Spanish or Arabic.
 */
export const freeMailDomains: ReadonlySet<string> = new Set([
  // Worldwide.
  ...['live.com', 'msn.com', 'passport.com', 'icloud.com', 'me.com', 'mac.com', 'aol.com', 'aim.com', 'mail.com'],
  ...['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me', 'tutanota.com', 'tuta.io', 'tuta.com', 'zoho.com'],
  ...['zohomail.com', 'fastmail.com', 'fastmail.fm', 'hushmail.com', 'inbox.com', 'email.com', 'usa.com', 'post.com'],
  ...['mail.ru', 'bk.ru', 'list.ru', 'inbox.ru', 'rambler.ru', 'ya.ru', 'qq.com', '163.com', '126.com', 'yeah.net'],
  ...['sina.com', 'sohu.com', 'foxmail.com', 'aliyun.com', 'naver.com', 'hanmail.net', 'daum.net', 'nate.com'],
  ...['hinet.net', 'seed.net.tw', 'rediffmail.com', 'web.de', 't-online.de', 'freenet.de', 'libero.it', 'virgilio.it'],
  ...['tiscali.it', 'alice.it', 'seznam.cz', 'wp.pl', 'onet.pl', 'o2.pl', 'interia.pl', 'ukr.net', 'abv.bg'],
  // English.
  ...['live.co.uk', 'live.ca', 'live.com.au', 'btinternet.com', 'ntlworld.com', 'sky.com', 'virginmedia.com'],
  ...['talktalk.net', 'blueyonder.co.uk', 'tiscali.co.uk', 'comcast.net', 'verizon.net', 'att.net', 'sbcglobal.net'],
  ...['bellsouth.net', 'cox.net', 'charter.net', 'earthlink.net', 'juno.com', 'optonline.net', 'shaw.ca', 'rogers.com'],
  ...['sympatico.ca', 'bell.net', 'telus.net', 'bigpond.com', 'bigpond.net.au', 'optusnet.com.au', 'iinet.net.au'],
  ...['xtra.co.nz', 'eircom.net', 'singnet.com.sg', 'starhub.net.sg', 'pacific.net.sg', 'streamyx.com', 'mweb.co.za'],
  ...['telkomsa.net', 'vodamail.co.za', 'webmail.co.za', 'zol.co.zw', 'africaonline.co.zw', 'iway.na'],
  // French.
  ...['live.fr', 'live.be', 'orange.fr', 'wanadoo.fr', 'free.fr', 'laposte.net', 'sfr.fr', 'neuf.fr', 'cegetel.net'],
  ...['club-internet.fr', 'bbox.fr', 'numericable.fr', 'noos.fr', 'aliceadsl.fr', 'voila.fr', 'caramail.com'],
  ...['skynet.be', 'telenet.be', 'proximus.be', 'voo.be', 'scarlet.be', 'bluewin.ch', 'sunrise.ch', 'hispeed.ch'],
  ...['videotron.ca', 'pt.lu', 'orange.sn', 'sentoo.sn', 'aviso.ci', 'orange.ci', 'camnet.cm', 'moov.mg', 'fasonet.bf'],
  // Spanish, and Portuguese beside it.
  ...['live.com.mx', 'live.com.ar', 'live.cl', 'terra.com', 'terra.es', 'terra.com.mx', 'terra.com.pe', 'terra.cl'],
  ...['ono.com', 'telefonica.net', 'movistar.es', 'orange.es', 'jazztel.es', 'euskaltel.net', 'mixmail.com'],
  ...['latinmail.com', 'prodigy.net.mx', 'infinitum.com.mx', 'speedy.com.ar', 'fibertel.com.ar', 'arnet.com.ar'],
  ...['ciudad.com.ar', 'adinet.com.uy', 'vtr.net', 'une.net.co', 'etb.net.co', 'cantv.net', 'racsa.co.cr'],
  ...['cwpanama.net', 'speedy.com.pe', 'uol.com.br', 'bol.com.br', 'terra.com.br', 'ig.com.br', 'globo.com', 'sapo.pt'],
  // Arabic.
  ...['maktoob.com', 'emirates.net.ae', 'eim.ae', 'etisalat.ae', 'batelco.com.bh', 'qatar.net.qa', 'qualitynet.net'],
  ...['nesma.net.sa', 'awalnet.net.sa', 'saudi.net.sa', 'omantel.net.om', 'link.net', 'tedata.net.eg', 'menanet.net'],
  ...['menara.ma', 'iam.net.ma', 'topnet.tn', 'gnet.tn', 'planet.tn', 'hexabyte.tn', 'djaweb.dz', 'caramail.fr'],
  ...['cyberia.net.lb', 'idm.net.lb', 'terra.net.lb', 'inco.com.lb', 'scs-net.org', 'batelco.jo', 'orange.jo'],
  ...['palnet.com', 'yemen.net.ye', 'sudanmail.net', 'lttnet.net', 'uruklink.net'],
  // RFC 2606.
  ...['example.com', 'example.net', 'example.org'],
]);
