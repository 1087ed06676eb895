import type { AnswerTexts } from './answer-texts';

export const spanishTexts: AnswerTexts = {
  sectors: [
    'de alimentos',
    'textiles',
    'de artesanía',
    'de turismo',
    'de reparaciones',
    'de construcción',
    'de insumos agrícolas',
    'de muebles',
  ],
  byTopic: {
    awareness: {
      titles: [
        'A la vista: una campaña para las pequeñas empresas {sector}',
        'La caravana digital de {town}',
        'El primer clic de {town}',
      ],
      approaches: [
        'Un equipo itinerante visitará mercados y talleres de {town} y sus alrededores, mostrará allí mismo qué aporta la presencia en línea y ayudará a cada comercio a publicar su primera ficha antes de irse. La radio local y unos vídeos breves llevarán el mensaje más lejos.',
        'Daremos la palabra a empresarias y empresarios que cuenten a sus colegas, con sus propias palabras, qué cambió en su negocio al usar herramientas digitales. Cada relato terminará con un paso que se puede dar ese mismo día.',
      ],
    },
    competition: {
      titles: [
        'El reto digital de {town}',
        'Mi primera venta en línea: concurso para empresas {sector}',
        'Talleres conectados: concurso de pequeñas empresas {sector}',
      ],
      approaches: [
        'Las pequeñas empresas competirán por la mejor mejora digital lograda en un plazo fijo, ya sea una tienda en línea, un control de existencias en el teléfono o una nueva forma de cobro. Cada equipo tendrá acompañamiento; los premios son equipos y un año de alojamiento web.',
        'Equipos formados por una empresa {sector} y un grupo de estudiantes resolverán un problema elegido por la empresa. Un jurado del oficio escogerá las soluciones que otros puedan copiar, y todas se publicarán gratuitamente.',
      ],
    },
    'capacity-building': {
      titles: [
        'Una mesa digital compartida en {town}',
        'Del cuaderno a la nube: herramientas para empresas {sector}',
        'Herramientas a la medida de las pequeñas empresas {sector}',
      ],
      approaches: [
        'Una mesa de ayuda compartida dará a las empresas {sector} lo que ninguna puede pagar por sí sola: alguien que instale las herramientas, un lugar seguro para los datos y un número al que llamar el día en que nada funciona. Habrá una cuota pequeña cuando se vean los primeros resultados.',
        'Tras un breve diagnóstico, elegiremos con cada empresa dos o tres herramientas adecuadas a su trabajo y la acompañaremos hasta que las use a diario. Los modelos de facturas y catálogos serán comunes para todas.',
      ],
    },
    training: {
      titles: [
        'Escuela nocturna de comercio digital de {town}',
        'Aprender, publicar, vender: curso para empresas {sector}',
        'Todo en el teléfono: curso práctico para {town}',
      ],
      approaches: [
        'El curso tiene ocho módulos cortos, desde la fotografía de productos hasta el cobro seguro, pensados para un teléfono y una conexión lenta. Una vez por semana, los participantes se reúnen en {town} para practicar con sus propios productos.',
        'Formadores que dirigen su propia pequeña empresa enseñarán venta en línea, atención al cliente y protección de datos por la noche, cuando los participantes tienen tiempo. Quienes terminen recibirán un certificado.',
      ],
    },
    mentoring: {
      titles: [
        'Codo a codo: mentores digitales para {town}',
        'Un mentor para cada taller',
        'Relevo digital: apoyo entre empresas {sector}',
      ],
      approaches: [
        'Cada participante trabajará con una persona mentora que ya llevó su empresa a internet. Se verán cada dos semanas, elegirán una meta a la vez y llevarán un diario común, para que la experiencia de unos sirva a los demás.',
        'Jóvenes que dominan las herramientas digitales trabajarán junto a personas que conocen su oficio. Estas obtendrán un canal de venta que funciona; los jóvenes, su primera referencia profesional.',
      ],
    },
  },
  problems: [
    'La mayoría de las pequeñas empresas {sector} de {town} todavía toma pedidos a mano y pierde a los clientes que las buscan en línea.',
    'Desde que empezó la pandemia, las empresas {sector} de la zona han perdido buena parte de su clientela de paso, y pocas tienen otra forma de vender.',
    'Cuando preguntamos qué las frena, las pequeñas empresas {sector} mencionan el costo, la falta de tiempo y no saber en quién confiar.',
    'Muchas empresas {sector} compraron programas con prisa el año pasado; casi ninguna los aprovecha.',
    'Las mujeres que dirigen empresas {sector} cerca de {town} nos dicen que los cursos quedan lejos, a malas horas y en un lenguaje de especialistas.',
  ],
  lessons: [
    'Un ensayo con una docena de empresas mostró que la gente se queda cuando el primer resultado llega en una semana.',
    'Por experiencia sabemos que una visita al taller vale más que cualquier folleto.',
    'Dos personas de nuestro equipo ya dirigieron proyectos parecidos, y sus materiales están listos para adaptarse.',
    'Los empresarios confían en sus pares, por lo que antiguos participantes dirigirán los primeros encuentros.',
  ],
  methods: [
    'Todo lo que produzcamos funcionará sin conexión y en teléfonos antiguos, y después quedará disponible sin costo.',
    'Las plazas se repartirán por igual entre mujeres y hombres, y un tercio será para menores de 30 años.',
    'No hacen falta locales ni programas nuevos: las salas, el personal y la conexión ya existen.',
    'Habrá ayuda por mensajes para todos los participantes durante el proyecto y los seis meses siguientes.',
  ],
  outlooks: [
    'Si funciona en {town}, otras organizaciones de la región podrán repetirlo con los mismos materiales.',
    'Después del proyecto, los gastos serán lo bastante bajos para cubrirse con las cuotas de los miembros.',
    'La guía que escribiremos por el camino permitirá a otras ciudades repetir el proyecto sin nosotros.',
    'Empezaremos con {reach} empresas y podremos duplicar ese número en el segundo año.',
  ],
  aims: [
    'Al final del proyecto, al menos {reach} pequeñas empresas {sector} usarán cada semana una nueva herramienta digital.',
    'Queremos que {reach} empresas hagan su primera venta en línea y que la mitad siga vendiendo en línea todos los meses.',
    'El proyecto permitirá que {reach} empresas mantengan al día su presencia en línea sin ayuda externa.',
  ],
  measures: [
    'Haremos las mismas diez preguntas a cada participante al principio, al final y medio año después, y publicaremos las respuestas.',
    'El avance se contará en pedidos y clientes, no en certificados, y cada empresa llevará un registro sencillo.',
    'Una evaluadora independiente de un instituto cercano visitará una de cada diez empresas.',
  ],
  starts: [
    'Meses 1 y 2: selección de participantes, primeras visitas y adaptación de los materiales.',
    'Meses 1 y 2: invitación pública, entrevista con cada empresa y preparación del equipo.',
  ],
  middles: [
    'Del mes 3 al mes {last}: trabajo con las empresas en grupos de unas veinte, con un balance después de cada grupo.',
    'Del mes 3 al mes {last}: sesiones semanales, encuentro mensual y balance intermedio abierto a todos.',
  ],
  ends: [
    'Mes {months}: evaluación, jornada de cierre y publicación de lo aprendido.',
    'Mes {months}: encuesta final, entrega de los materiales y un breve informe público.',
  ],
  partners: [
    'Instituto Tecnológico de {town}',
    'Cooperativa de Ahorro de {town}',
    'Radio {town}',
    'Red de Bibliotecas de {town}',
  ],
  screenedOut: {
    'about-trade-negotiations': {
      title: 'Una posición común sobre las normas del comercio electrónico',
      concept:
        'Reuniremos a pequeñas empresas {sector} para redactar una posición sobre las negociaciones de comercio electrónico en la OMC y enviarla a las delegaciones.',
    },
    'not-deliverable-by-organisation': {
      title: 'Banda ancha para todas las empresas {sector}',
      concept:
        'Proponemos que el ministerio lleve la banda ancha a cada empresa {sector} y que los bancos presten el dinero; nosotros seguiríamos las obras e informaríamos de ellas.',
    },
    'not-an-eligible-organisation': {
      title: 'Nuestro paquete de tiendas en línea para empresas {sector}',
      concept:
        'Nuestra compañía vende tiendas en línea. Con este premio ofreceríamos el paquete a empresas {sector} a un precio menor durante el primer año.',
    },
  },
};
