import type { LanguageTexts } from '../letter-texts';

const contactOfProposal = 'Recibe esta carta porque es una de las personas de contacto de esta propuesta.';
const memberOfPanel = 'Recibe esta carta porque forma parte del jurado de {competition}.';

export const es: LanguageTexts = {
  greeting: 'Hola, {name}:',
  greetingWithoutName: 'Hola:',
  ask: '¿Tiene preguntas? Escriba a {contact}.',
  signature: 'La secretaría',
  ifButtonFails: 'Si el botón no funciona, copie esta dirección en su navegador:',
  automatic: 'Esta carta se ha enviado automáticamente.',
  facts: {
    title: 'Propuesta',
    organisation: 'Organización',
    receiptNumber: 'Número de recibo',
    receivedAt: 'Recibida el',
    closesAt: 'Fecha límite',
  },
  reasons: {
    'about-trade-negotiations': 'Trata de negociaciones o normas comerciales, un tema que este concurso no abarca.',
    'not-deliverable-by-organisation': 'Su organización no podría llevarla a cabo por sí misma.',
    'not-an-eligible-organisation': 'Su organización no es de un tipo que pueda participar.',
    incomplete: 'Falta algo que era obligatorio.',
    duplicate: 'La misma propuesta se presentó más de una vez; esta copia no cuenta.',
  },
  feedback: {
    standingLead: 'Cómo vio el jurado su propuesta, en comparación con las que llegaron a la final:',
    standing: {
      'well-below': 'bastante por debajo',
      below: 'un poco por debajo',
      close: 'a un nivel parecido',
      above: 'un poco por encima',
      'well-above': 'claramente por encima',
    },
    strongest: 'Lo que más destacó: {criteria}.',
    weakest: 'Donde hay más margen de mejora: {criteria}.',
    reasonsLead: 'Lo que pesó en la decisión:',
    reasons: {
      'strong-field': 'Llegaron muchas propuestas sólidas y solo se podían elegir unas pocas.',
      'fit-with-theme': 'La relación con el tema del concurso podría ser más clara.',
      'unclear-aims': 'Podría decirse con más claridad qué se quiere lograr.',
      'unclear-plan': 'Los pasos, las fechas y quién hace qué podrían exponerse con más claridad.',
      feasibility: 'El jurado no estaba seguro de que pueda llevarse a cabo en el plazo y con los medios descritos.',
      scope: 'La propuesta ganaría si llegara a más pequeñas empresas o si hiciera más por aquellas a las que llega.',
      inclusion:
        'La propuesta podría hacer más por quienes suelen quedar al margen, como las mujeres, los jóvenes o las zonas apartadas.',
      budget: 'Los costos podrían explicarse con más detalle.',
      evidence: 'La propuesta ganaría con datos que la respalden: cifras, experiencia o primeros resultados.',
      continuation: 'La propuesta podría decir más sobre cómo sigue y crece después de los primeros meses.',
    },
    commentsLead: 'De los comentarios del jurado:',
    messageLead: 'De la secretaría:',
  },
  proposals: { one: '{count} propuesta', other: '{count} propuestas' },
  letters: {
    'sign-in': {
      subject: 'Su código de acceso: {code}',
      heading: 'Iniciar sesión',
      body: [
        'Escriba este código en la página donde pidió iniciar sesión:',
        { code: true },
        'O abra este enlace y confirme allí que es usted:',
        { action: 'Abrir la página de acceso' },
        'El código y el enlace son válidos durante {minutes} y sirven una sola vez. Si no lo ha pedido, ignore esta carta: nadie puede iniciar sesión sin el código.',
      ],
      why: 'Recibe esta carta porque alguien pidió iniciar sesión con esta dirección de correo.',
    },
    'proposal-received': {
      subject: 'Hemos recibido su propuesta «{title}»',
      heading: 'Su propuesta ha llegado',
      body: [
        'Gracias. La propuesta de su organización para {competition} ha llegado completa y a tiempo.',
        { facts: ['title', 'receiptNumber', 'receivedAt'] },
        'El recibo firmado demuestra qué tenemos y cuándo llegó. Hasta que termine el plazo puede modificar la propuesta y volver a presentarla; cuenta la última versión.',
        { action: 'Ver la propuesta y su recibo' },
      ],
      why: contactOfProposal,
    },
    'proposal-late': {
      subject: 'Su propuesta «{title}» llegó fuera de plazo',
      heading: 'Su propuesta llegó fuera de plazo',
      body: [
        'La propuesta de su organización para {competition} ha llegado, pero después de la fecha límite. La conservamos, y la secretaría decidirá si aún puede participar. Le escribiremos en cuanto se decida; no tiene que hacer nada.',
        { facts: ['title', 'receiptNumber', 'receivedAt'] },
        { action: 'Ver la propuesta y su recibo' },
      ],
      why: contactOfProposal,
    },
    'late-accepted': {
      subject: 'Su propuesta tardía «{title}» puede participar',
      heading: 'Su propuesta puede participar',
      body: [
        'Su propuesta llegó después de la fecha límite de {competition}. La secretaría ha decidido aceptarla: a partir de ahora se trata como todas las demás.',
        { facts: ['title'] },
        { action: 'Ver la propuesta' },
      ],
      why: contactOfProposal,
    },
    'late-refused': {
      subject: 'Su propuesta tardía «{title}» no puede participar',
      heading: 'Su propuesta no puede participar',
      body: [
        'Su propuesta llegó después de la fecha límite de {competition}. La secretaría ha decidido que no puede participar. Lo sentimos y le agradecemos el trabajo realizado.',
        { facts: ['title'] },
        { action: 'Ver la propuesta' },
      ],
      why: contactOfProposal,
    },
    'proposal-withdrawn': {
      subject: 'Su propuesta «{title}» ha sido retirada',
      heading: 'Su propuesta ha sido retirada',
      body: [
        'Su organización ha retirado su propuesta para {competition}. No se evaluará y nadie más la verá.',
        { facts: ['title'] },
        'Si no era su intención, escríbanos cuanto antes.',
        { action: 'Ver la propuesta' },
      ],
      why: contactOfProposal,
    },
    'screening-eligible': {
      subject: 'Su propuesta «{title}» pasa al jurado',
      heading: 'Su propuesta pasa al jurado',
      body: [
        'La secretaría ha revisado su propuesta para {competition}. Cumple los requisitos y el jurado la leerá ahora. Le escribiremos cuando se anuncien los resultados.',
        { facts: ['title'] },
        { action: 'Ver la propuesta' },
      ],
      why: contactOfProposal,
    },
    'screening-ineligible': {
      subject: 'Su propuesta «{title}» no cumple los requisitos',
      heading: 'Su propuesta no cumple los requisitos',
      body: [
        'La secretaría ha revisado su propuesta para {competition}. No puede pasar al jurado por este motivo:',
        { reasons: true },
        { facts: ['title'] },
        'Gracias por el trabajo realizado. Si cree que se trata de un error, escríbanos.',
        { action: 'Ver la propuesta' },
      ],
      why: contactOfProposal,
    },
    'judge-invited': {
      subject: 'Le invitamos a formar parte del jurado de {competition}',
      heading: 'Le invitamos a formar parte del jurado',
      body: [
        'La secretaría de {competition} le propone unirse a su jurado. Leerá varias propuestas y las puntuará con la guía de puntuación. Inicie sesión para ver qué se le pide y para comunicarnos cualquier conflicto de intereses.',
        { action: 'Ver la invitación' },
        'Lo que lea como miembro del jurado es confidencial. Si no puede participar, escríbanos pronto.',
      ],
      why: memberOfPanel,
    },
    'entries-assigned': {
      subject: '{competition}: {proposals} por leer antes del {closesAt}',
      heading: 'Hay propuestas que le esperan',
      body: [
        'Gracias por formar parte del jurado de {competition}. Tiene {proposals} por leer y puntuar con la guía de puntuación.',
        { facts: ['closesAt'] },
        { action: 'Abrir mis propuestas' },
        'Puede interrumpir y continuar cuando quiera; lo que ha escrito se conserva. Si no debe evaluar alguna de ellas, puede abstenerse en esa misma página.',
      ],
      why: memberOfPanel,
    },
    'entries-assigned-open': {
      subject: '{competition}: {proposals} por leer',
      heading: 'Hay propuestas que le esperan',
      body: [
        'Gracias por formar parte del jurado de {competition}. Tiene {proposals} por leer y puntuar con la guía de puntuación. Le indicaremos el plazo.',
        { action: 'Abrir mis propuestas' },
        'Puede interrumpir y continuar cuando quiera; lo que ha escrito se conserva. Si no debe evaluar alguna de ellas, puede abstenerse en esa misma página.',
      ],
      why: memberOfPanel,
    },
    'sheets-reminder': {
      subject: '{competition}: {proposals} aún por puntuar antes del {closesAt}',
      heading: 'Algunas de sus propuestas siguen abiertas',
      body: [
        'Aún le quedan {proposals} por puntuar en {competition}. Las notas que no se entreguen a tiempo no cuentan, por avanzadas que estén.',
        { facts: ['closesAt'] },
        { action: 'Abrir mis propuestas' },
        'Si no puede terminar a tiempo, escríbanos ahora: otra persona puede leer en su lugar.',
      ],
      why: memberOfPanel,
    },
    'advance-notice': {
      subject: 'Confidencial: noticias sobre su propuesta «{title}»',
      heading: 'Confidencial: su propuesta será una de las ganadoras',
      body: [
        'Nos alegra comunicarle, antes que a nadie, que su propuesta ha sido elegida entre las ganadoras de {competition}.',
        { facts: ['title', 'organisation'] },
        'Le rogamos que guarde la noticia hasta el anuncio. No se publica nada sobre ustedes antes de que lo confirmen: revise los datos de su historia, añada una cita y dé allí su consentimiento.',
        { action: 'Revisar y confirmar nuestra historia' },
      ],
      why: contactOfProposal,
    },
    'decision-winner': {
      subject: 'Enhorabuena: «{title}» es una de las ganadoras de {competition}',
      heading: 'Enhorabuena, han ganado',
      body: [
        'Su propuesta es una de las ganadoras de {competition}. El anuncio ya es público y puede compartir la noticia.',
        { facts: ['title', 'organisation'] },
        { action: 'Ver las propuestas ganadoras' },
        'Pronto le escribiremos sobre los próximos pasos. Gracias por lo que hacen por las pequeñas empresas.',
      ],
      why: contactOfProposal,
    },
    'decision-not-selected': {
      subject: 'El resultado de {competition} para su propuesta «{title}»',
      heading: 'El resultado de su propuesta',
      body: [
        'Gracias por participar en {competition}. El jurado ha leído su propuesta con atención. Esta vez no ha sido seleccionada; llegaron muchas propuestas buenas y solo se podían elegir unas pocas.',
        { facts: ['title', 'organisation'] },
        'Las propuestas ganadoras ya son públicas. Esperamos volver a leerle.',
        { action: 'Ver las propuestas ganadoras' },
      ],
      why: contactOfProposal,
    },
    'decision-feedback': {
      subject: 'El resultado de {competition} para su propuesta «{title}»',
      heading: 'El resultado de su propuesta',
      body: [
        'Gracias por participar en {competition}. El jurado ha leído su propuesta con atención. Esta vez no ha sido seleccionada; llegaron muchas propuestas buenas y solo se podían elegir unas pocas.',
        { facts: ['title', 'organisation'] },
        'Esperamos que lo que sigue le sea útil, para este proyecto o para el próximo.',
        { feedback: true },
        'Las propuestas ganadoras ya son públicas. Esperamos volver a leerle.',
        { action: 'Ver las propuestas ganadoras' },
      ],
      why: contactOfProposal,
    },
    newsletter: {
      subject: '{title}',
      heading: '{title}',
      body: [
        { sections: true },
        { action: 'Leer en el sitio web' },
        { linkTo: 'pdfLink', label: 'Descargar en PDF' },
        { linkTo: 'unsubscribeLink', label: 'Darse de baja' },
      ],
      why: 'Recibe este boletín porque se suscribió con esta dirección de correo.',
    },
    'subscription-confirm': {
      subject: 'Confirme que desea recibir nuestro boletín',
      heading: '¿Desea recibir nuestro boletín?',
      body: [
        'Alguien pidió el boletín de Digital Champions con esta dirección de correo. Si fue usted, confírmelo. El enlace es válido durante siete días.',
        { action: 'Sí, envíenme el boletín' },
        'Si no fue usted, ignore esta carta. No volveremos a escribir y la dirección se borrará.',
      ],
      why: 'Recibe esta carta porque alguien escribió esta dirección de correo en nuestro sitio web.',
    },
  },
};
