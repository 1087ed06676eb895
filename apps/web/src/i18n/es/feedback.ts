export const feedback = {
  share: 'Mis comentarios pueden compartirse con la organización, sin mi nombre',
  shareHelp:
    'La secretaría los lee antes y puede citarlos en una carta de comentarios si la propuesta no es seleccionada. Sin esta marca nunca se transmiten.',
};
