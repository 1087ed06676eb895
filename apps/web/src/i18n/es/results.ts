/** What stands beside a ranking, and what a judge is asked again. */
export const results = {
  files: {
    title: 'Como archivos',
    marks: 'Notas para análisis (CSV)',
    marksNumbers: 'Notas sin los nombres de los jueces (CSV)',
    ranking: 'La clasificación actual (CSV)',
  },
  fails: 'No se cumple: {{criterion}} ({{count}} de {{of}} jueces)',
  late: {
    title: 'Conflictos conocidos después de la decisión',
    lead: 'Las decisiones quedan como se tomaron, igual que el resultado sellado. La clasificación de abajo sigue las notas que cuentan ahora.',
    declared: '{{judge}} declaró un conflicto con «{{title}}».',
    imposed: '{{judge}} queda apartado de «{{title}}».',
    dismissed: 'Un conflicto de {{judge}} con «{{title}}» resultó no serlo.',
    lifted: '{{judge}} ya no está apartado de «{{title}}».',
    ranks: 'Decidido en el puesto {{decided}}, ahora en el puesto {{now}}.',
    someone: 'Un juez',
  },
  again: {
    open: '{{count}} más: diga si tiene vínculos',
    lead: 'Desde su declaración se han sumado {{count}} más, marcadas como «nuevo». Verá sus propuestas cuando haya declarado de nuevo.',
    isNew: 'nuevo',
  },
};
