import type { LanguageTexts } from '../letter-texts';

const contactOfProposal = 'Vous recevez cette lettre parce que vous êtes l’un des contacts de cette proposition.';
const memberOfPanel = 'Vous recevez cette lettre parce que vous faites partie du jury de {competition}.';

export const fr: LanguageTexts = {
  greeting: 'Bonjour {name},',
  greetingWithoutName: 'Bonjour,',
  ask: 'Une question ? Écrivez à {contact}.',
  signature: 'Le secrétariat',
  ifButtonFails: 'Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :',
  automatic: 'Cette lettre a été envoyée automatiquement.',
  facts: {
    title: 'Proposition',
    organisation: 'Organisation',
    receiptNumber: 'Numéro du récépissé',
    receivedAt: 'Reçue le',
    closesAt: 'À terminer avant le',
  },
  reasons: {
    'about-trade-negotiations':
      'Elle porte sur des négociations ou des règles commerciales, ce que ce concours ne couvre pas.',
    'not-deliverable-by-organisation': 'Elle ne pourrait pas être réalisée par votre organisation elle-même.',
    'not-an-eligible-organisation': 'Votre organisation n’est pas d’un type admis à participer.',
    incomplete: 'Un élément obligatoire manque.',
    duplicate: 'La même proposition a été déposée plusieurs fois ; cet exemplaire ne compte pas.',
  },
  feedback: {
    standingLead: 'Comment le jury a perçu votre proposition, par rapport à celles qui sont arrivées en finale :',
    standing: {
      'well-below': 'nettement en retrait',
      below: 'un peu en retrait',
      close: 'à peu près au même niveau',
      above: 'un peu au-dessus',
      'well-above': 'nettement au-dessus',
    },
    strongest: 'Ce qui a le plus convaincu : {criteria}.',
    weakest: 'Là où la marge de progrès est la plus grande : {criteria}.',
    reasonsLead: 'Ce qui a pesé dans la décision :',
    reasons: {
      'strong-field': 'Beaucoup de propositions solides nous sont parvenues, et peu pouvaient être choisies.',
      'fit-with-theme': 'Le lien avec le thème du concours pourrait être plus clair.',
      'unclear-aims': 'Les objectifs visés pourraient être énoncés plus clairement.',
      'unclear-plan':
        'Les étapes, le calendrier et la répartition des tâches pourraient être présentés plus clairement.',
      feasibility:
        'Le jury n’était pas certain que le projet soit réalisable dans les délais et avec les moyens décrits.',
      scope:
        'La proposition gagnerait à toucher davantage de petites entreprises, ou à faire plus pour celles qu’elle touche.',
      inclusion:
        'La proposition pourrait faire davantage pour celles et ceux que l’on oublie souvent : femmes, jeunes, régions éloignées.',
      budget: 'Les coûts pourraient être expliqués plus en détail.',
      evidence:
        'La proposition gagnerait à s’appuyer sur des éléments concrets : chiffres, expérience ou premiers résultats.',
      continuation:
        'La proposition pourrait en dire plus sur la suite et le développement du projet après les premiers mois.',
    },
    commentsLead: 'Tiré des commentaires du jury :',
    messageLead: 'De la part du secrétariat :',
  },
  proposals: { one: '{count} proposition', other: '{count} propositions' },
  letters: {
    'sign-in': {
      subject: 'Votre code de connexion : {code}',
      heading: 'Connexion',
      body: [
        'Saisissez ce code sur la page où vous avez demandé à vous connecter :',
        { code: true },
        'Ou ouvrez ce lien et confirmez-y qu’il s’agit bien de vous :',
        { action: 'Ouvrir la page de connexion' },
        'Le code et le lien sont valables {minutes} et ne servent qu’une fois. Si vous n’avez rien demandé, ignorez cette lettre : personne ne peut se connecter sans le code.',
      ],
      why: 'Vous recevez cette lettre parce que quelqu’un a demandé à se connecter avec cette adresse électronique.',
    },
    'proposal-received': {
      subject: 'Nous avons reçu votre proposition « {title} »',
      heading: 'Votre proposition est arrivée',
      body: [
        'Merci. La proposition de votre organisation pour {competition} est arrivée, complète et dans les délais.',
        { facts: ['title', 'receiptNumber', 'receivedAt'] },
        'Le récépissé signé prouve ce que nous détenons et quand nous l’avons reçu. Jusqu’à la date limite, vous pouvez encore modifier la proposition et la déposer à nouveau ; c’est la dernière version qui compte.',
        { action: 'Voir la proposition et son récépissé' },
      ],
      why: contactOfProposal,
    },
    'proposal-late': {
      subject: 'Votre proposition « {title} » est arrivée après la date limite',
      heading: 'Votre proposition est arrivée après la date limite',
      body: [
        'La proposition de votre organisation pour {competition} est arrivée, mais après la date limite. Nous la conservons, et le secrétariat décidera si elle peut encore participer. Nous vous écrirons dès que ce sera décidé ; vous n’avez rien à faire.',
        { facts: ['title', 'receiptNumber', 'receivedAt'] },
        { action: 'Voir la proposition et son récépissé' },
      ],
      why: contactOfProposal,
    },
    'late-accepted': {
      subject: 'Votre proposition tardive « {title} » peut participer',
      heading: 'Votre proposition peut participer',
      body: [
        'Votre proposition est arrivée après la date limite de {competition}. Le secrétariat a décidé de l’accepter : elle est désormais traitée comme toutes les autres.',
        { facts: ['title'] },
        { action: 'Voir la proposition' },
      ],
      why: contactOfProposal,
    },
    'late-refused': {
      subject: 'Votre proposition tardive « {title} » ne peut pas participer',
      heading: 'Votre proposition ne peut pas participer',
      body: [
        'Votre proposition est arrivée après la date limite de {competition}. Le secrétariat a décidé qu’elle ne peut pas participer. Nous le regrettons et vous remercions du travail accompli.',
        { facts: ['title'] },
        { action: 'Voir la proposition' },
      ],
      why: contactOfProposal,
    },
    'proposal-withdrawn': {
      subject: 'Votre proposition « {title} » a été retirée',
      heading: 'Votre proposition a été retirée',
      body: [
        'Votre organisation a retiré sa proposition pour {competition}. Elle ne sera pas évaluée et personne d’autre ne la verra.',
        { facts: ['title'] },
        'Si ce n’était pas voulu, écrivez-nous sans attendre.',
        { action: 'Voir la proposition' },
      ],
      why: contactOfProposal,
    },
    'screening-eligible': {
      subject: 'Votre proposition « {title} » est transmise au jury',
      heading: 'Votre proposition est transmise au jury',
      body: [
        'Le secrétariat a examiné votre proposition pour {competition}. Elle est recevable, et le jury va maintenant la lire. Nous vous écrirons lorsque les résultats seront annoncés.',
        { facts: ['title'] },
        { action: 'Voir la proposition' },
      ],
      why: contactOfProposal,
    },
    'screening-ineligible': {
      subject: 'Votre proposition « {title} » n’est pas recevable',
      heading: 'Votre proposition n’est pas recevable',
      body: [
        'Le secrétariat a examiné votre proposition pour {competition}. Elle ne peut pas être transmise au jury, pour la raison suivante :',
        { reasons: true },
        { facts: ['title'] },
        'Merci du travail accompli. Si vous pensez qu’il s’agit d’une erreur, écrivez-nous.',
        { action: 'Voir la proposition' },
      ],
      why: contactOfProposal,
    },
    'judge-invited': {
      subject: 'Vous êtes invité(e) à faire partie du jury de {competition}',
      heading: 'Vous êtes invité(e) à faire partie du jury',
      body: [
        'Le secrétariat de {competition} vous propose de rejoindre son jury. Vous lirez un certain nombre de propositions et les noterez à l’aide du guide de notation. Connectez-vous pour voir ce qui vous est demandé et pour nous signaler tout conflit d’intérêts.',
        { action: 'Voir l’invitation' },
        'Ce que vous lisez en tant que juré est confidentiel. Si vous ne pouvez pas participer, écrivez-nous rapidement.',
      ],
      why: memberOfPanel,
    },
    'entries-assigned': {
      subject: '{competition} : {proposals} à lire avant le {closesAt}',
      heading: 'Des propositions vous attendent',
      body: [
        'Merci de faire partie du jury de {competition}. Vous avez {proposals} à lire et à noter à l’aide du guide de notation.',
        { facts: ['closesAt'] },
        { action: 'Ouvrir mes propositions' },
        'Vous pouvez vous interrompre et reprendre à tout moment ; ce que vous avez saisi est conservé. Si vous ne devez pas évaluer l’une d’elles, vous pouvez vous récuser sur cette page.',
      ],
      why: memberOfPanel,
    },
    'entries-assigned-open': {
      subject: '{competition} : {proposals} à lire',
      heading: 'Des propositions vous attendent',
      body: [
        'Merci de faire partie du jury de {competition}. Vous avez {proposals} à lire et à noter à l’aide du guide de notation. Nous vous indiquerons le délai.',
        { action: 'Ouvrir mes propositions' },
        'Vous pouvez vous interrompre et reprendre à tout moment ; ce que vous avez saisi est conservé. Si vous ne devez pas évaluer l’une d’elles, vous pouvez vous récuser sur cette page.',
      ],
      why: memberOfPanel,
    },
    'sheets-reminder': {
      subject: '{competition} : {proposals} encore à noter avant le {closesAt}',
      heading: 'Certaines de vos propositions sont encore ouvertes',
      body: [
        'Il vous reste {proposals} à noter pour {competition}. Les notes qui ne sont pas remises à temps ne comptent pas, où que vous en soyez.',
        { facts: ['closesAt'] },
        { action: 'Ouvrir mes propositions' },
        'Si vous ne pouvez pas terminer à temps, écrivez-nous dès maintenant : quelqu’un d’autre peut lire à votre place.',
      ],
      why: memberOfPanel,
    },
    'advance-notice': {
      subject: 'Confidentiel : des nouvelles de votre proposition « {title} »',
      heading: 'Confidentiel : votre proposition figurera parmi les lauréats',
      body: [
        'Nous avons le plaisir de vous annoncer, avant tout le monde, que votre proposition a été choisie parmi les lauréats de {competition}.',
        { facts: ['title', 'organisation'] },
        'Merci de garder cette nouvelle pour vous jusqu’à l’annonce. Rien n’est publié à votre sujet avant votre confirmation : vérifiez les faits de votre portrait, ajoutez une citation et donnez-y votre accord.',
        { action: 'Vérifier et confirmer notre portrait' },
      ],
      why: contactOfProposal,
    },
    'decision-winner': {
      subject: 'Félicitations : « {title} » est lauréate de {competition}',
      heading: 'Félicitations, vous avez gagné',
      body: [
        'Votre proposition est lauréate de {competition}. L’annonce est désormais publique et vous pouvez partager la nouvelle.',
        { facts: ['title', 'organisation'] },
        { action: 'Voir les lauréats' },
        'Nous vous écrirons bientôt au sujet de la suite. Merci de ce que vous faites pour les petites entreprises.',
      ],
      why: contactOfProposal,
    },
    'decision-not-selected': {
      subject: 'Le résultat de {competition} pour votre proposition « {title} »',
      heading: 'Le résultat pour votre proposition',
      body: [
        'Merci d’avoir participé à {competition}. Le jury a lu votre proposition avec attention. Elle n’a pas été retenue cette fois ; beaucoup de bonnes propositions nous sont parvenues, et peu pouvaient être choisies.',
        { facts: ['title', 'organisation'] },
        'Les lauréats sont désormais connus. Nous espérons vous lire à nouveau.',
        { action: 'Voir les lauréats' },
      ],
      why: contactOfProposal,
    },
    'decision-feedback': {
      subject: 'Le résultat de {competition} pour votre proposition « {title} »',
      heading: 'Le résultat pour votre proposition',
      body: [
        'Merci d’avoir participé à {competition}. Le jury a lu votre proposition avec attention. Elle n’a pas été retenue cette fois ; beaucoup de bonnes propositions nous sont parvenues, et peu pouvaient être choisies.',
        { facts: ['title', 'organisation'] },
        'Nous espérons que ce qui suit vous sera utile, pour ce projet ou pour le prochain.',
        { feedback: true },
        'Les lauréats sont désormais connus. Nous espérons vous lire à nouveau.',
        { action: 'Voir les lauréats' },
      ],
      why: contactOfProposal,
    },
    newsletter: {
      subject: '{title}',
      heading: '{title}',
      body: [
        { sections: true },
        { action: 'Lire sur le site' },
        { linkTo: 'pdfLink', label: 'Télécharger en PDF' },
        { linkTo: 'unsubscribeLink', label: 'Se désabonner' },
      ],
      why: 'Vous recevez ce bulletin parce que vous vous y êtes abonné(e) avec cette adresse électronique.',
    },
    'subscription-confirm': {
      subject: 'Confirmez que vous souhaitez recevoir notre bulletin',
      heading: 'Souhaitez-vous recevoir notre bulletin ?',
      body: [
        'Quelqu’un a demandé le bulletin de Digital Champions avec cette adresse électronique. Si c’est vous, confirmez-le. Le lien est valable sept jours.',
        { action: 'Oui, envoyez-moi le bulletin' },
        'Si ce n’est pas vous, ignorez cette lettre. Nous n’écrirons plus, et l’adresse sera supprimée.',
      ],
      why: 'Vous recevez cette lettre parce que quelqu’un a saisi cette adresse électronique sur notre site.',
    },
  },
};
