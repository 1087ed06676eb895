import type { Sentences } from '@champions/platform';

export const assignmentLimitSentences: Sentences = {
  LIMITS_TOGETHER: {
    en: 'Each of the limits on judges who are alike can be kept, but not all of them together. Allow more judges of one economy or one organisation, or invite judges from elsewhere.',
    fr: 'Chaque limite sur les jurés semblables peut être respectée, mais pas toutes ensemble. Autorisez davantage de jurés d’une même économie ou organisation, ou invitez des jurés d’ailleurs.',
    es: 'Cada límite sobre jueces parecidos puede cumplirse, pero no todos a la vez. Permita más jueces de una misma economía u organización, o invite a jueces de otros lugares.',
    ar: 'يمكن الالتزام بكل حدّ من حدود تشابه المحكّمين على حدة، لا بها جميعاً معاً. اسمح بعدد أكبر من المحكّمين من اقتصاد واحد أو منظمة واحدة، أو ادعُ محكّمين من جهات أخرى.',
  },
  CHANCE_TOO_LOW: {
    en: 'With no pair more likely than {percent} %, there are not enough judges to draw from. Allow a greater chance, or invite more judges.',
    fr: 'Si aucune attribution ne doit être plus probable que {percent} %, il n’y a pas assez de jurés pour un tirage. Autorisez une probabilité plus grande ou invitez davantage de jurés.',
    es: 'Si ninguna asignación puede ser más probable que el {percent} %, no hay jueces suficientes para sortear. Permita una probabilidad mayor o invite a más jueces.',
    ar: 'إذا كان احتمال أي توزيع لا يتجاوز {percent} %، فلا يوجد ما يكفي من المحكّمين للقرعة. اسمح باحتمال أكبر أو ادعُ مزيداً من المحكّمين.',
  },
  LOT_GOES_ALONE: {
    en: 'A draw by lot goes with the best total, judges who all read the proposal’s language, and one limit on judges who are alike at most.',
    fr: 'Un tirage au sort va de pair avec le meilleur total, des jurés qui lisent tous la langue de la proposition et une seule limite sur les jurés semblables au plus.',
    es: 'El sorteo exige el mejor total, jueces que lean todos el idioma de la propuesta y, como mucho, un límite sobre jueces parecidos.',
    ar: 'تقتضي القرعة أن يكون الهدف أفضل مجموع، وأن يقرأ جميع المحكّمين لغة المقترح، مع حدّ واحد على الأكثر لتشابه المحكّمين.',
  },
  READINGS_GONE: {
    en: 'Readings that this plan counts on and that are gone since: {readings}. A judge was replaced, stepped aside or abstained. Propose again.',
    fr: 'Lectures sur lesquelles ce plan compte et qui n’existent plus : {readings}. Un juré a été remplacé, s’est désisté ou s’est abstenu. Faites une nouvelle proposition.',
    es: 'Lecturas con las que cuenta este plan y que ya no existen: {readings}. Un juez fue sustituido, se apartó o se abstuvo. Haga una nueva propuesta.',
    ar: 'قراءات تعتمد عليها هذه الخطة ولم تعد قائمة: {readings}. استُبدل محكّم أو تنحّى أو امتنع. اقترح من جديد.',
  },
  TOO_MANY_OF_ECONOMY: {
    en: 'Judges of one economy that a proposal may have: {most}. This change would give it more.',
    fr: 'Jurés d’une même économie autorisés par proposition : {most}. Ce changement en donnerait davantage.',
    es: 'Jueces de una misma economía que puede tener una propuesta: {most}. Este cambio le daría más.',
    ar: 'عدد المحكّمين من اقتصاد واحد المسموح به لكل مقترح: {most}. هذا التغيير يتجاوزه.',
  },
  TOO_MANY_OF_ORGANISATION: {
    en: 'Judges of one organisation that a proposal may have: {most}. This change would give it more.',
    fr: 'Jurés d’une même organisation autorisés par proposition : {most}. Ce changement en donnerait davantage.',
    es: 'Jueces de una misma organización que puede tener una propuesta: {most}. Este cambio le daría más.',
    ar: 'عدد المحكّمين من منظمة واحدة المسموح به لكل مقترح: {most}. هذا التغيير يتجاوزه.',
  },
  LANGUAGE_UNREAD: {
    en: 'After this change none of its judges would read the proposal’s language.',
    fr: 'Après ce changement, aucun de ses jurés ne lirait la langue de la proposition.',
    es: 'Tras este cambio, ninguno de sus jueces leería el idioma de la propuesta.',
    ar: 'بعد هذا التغيير لن يقرأ أي من محكّميه لغة المقترح.',
  },
};
