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
  LOT_LIKENESS_CROSSES: {
    en: 'Nothing can be drawn by lot here within both limits, on economies and on organisations: some organisation has judges in several economies. Leave out one of the two limits, or the lot.',
    fr: 'Aucun tirage n’est possible ici dans les deux limites, par économie et par organisation : une organisation a des jurés dans plusieurs économies. Renoncez à l’une des deux limites ou au tirage.',
    es: 'Aquí no se puede sortear dentro de los dos límites, por economía y por organización: alguna organización tiene jueces en varias economías. Renuncie a uno de los dos límites o al sorteo.',
    ar: 'لا يمكن إجراء القرعة هنا ضمن الحدّين معاً، حدّ الاقتصاد وحدّ المنظمة، لأن لإحدى المنظمات محكّمين من عدة اقتصادات. استغنِ عن أحد الحدّين أو عن القرعة.',
  },
  LOT_LANGUAGES_CROSS: {
    en: 'Nothing can be drawn by lot here with one judge at least who reads the language and a limit on judges who are alike: of some who are alike, one reads it and another does not. Leave out that limit, have all judges read the language, or leave out the lot.',
    fr: 'Aucun tirage n’est possible ici avec au moins un juré qui lit la langue et une limite sur les jurés semblables : parmi des jurés semblables, l’un la lit et l’autre non. Renoncez à cette limite, demandez que tous les jurés lisent la langue, ou renoncez au tirage.',
    es: 'Aquí no se puede sortear con al menos un juez que lea el idioma y un límite sobre jueces parecidos: entre jueces parecidos, uno lo lee y otro no. Renuncie a ese límite, pida que todos los jueces lean el idioma, o renuncie al sorteo.',
    ar: 'لا يمكن إجراء القرعة هنا مع اشتراط محكّم واحد على الأقل يقرأ اللغة وحدٍّ لتشابه المحكّمين، لأن بين المتشابهين من يقرؤها ومن لا يقرؤها. استغنِ عن هذا الحدّ، أو اشترط أن يقرأ جميع المحكّمين اللغة، أو استغنِ عن القرعة.',
  },
  LOT_FLOOR_TOO_LARGE: {
    en: 'This round is too large to draw by lot and serve the worst-served proposal best. Choose the best total, or leave out the lot.',
    fr: 'Ce tour est trop grand pour tirer au sort tout en servant au mieux la proposition la moins bien servie. Choisissez le meilleur total ou renoncez au tirage.',
    es: 'Esta ronda es demasiado grande para sortear y atender lo mejor posible a la propuesta peor atendida. Elija el mejor total o renuncie al sorteo.',
    ar: 'هذه الجولة أكبر من أن تجتمع فيها القرعة مع خدمة المقترح الأقل حظاً على أفضل وجه. اختر أفضل مجموع أو استغنِ عن القرعة.',
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
