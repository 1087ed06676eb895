import type { QuestionPlan } from '../edition';
import { competition } from './competition';

/** The questions of the 2021 call: what had to fit on three pages, as a form. */
export const form: readonly QuestionPlan[] = [
  {
    key: 'title',
    type: 'short-text',
    required: true,
    maxWords: 20,
    label: { en: 'Project title', fr: 'Titre du projet', es: 'Título del proyecto', ar: 'عنوان المشروع' },
    help: {
      en: 'A short name that readers will remember, at most 20 words.',
      fr: 'Un nom court, facile à retenir, de 20 mots au plus.',
      es: 'Un nombre breve y fácil de recordar, de 20 palabras como máximo.',
      ar: 'اسم قصير يسهل تذكره، لا يتجاوز 20 كلمة.',
    },
  },
  {
    key: 'concept',
    type: 'long-text',
    required: true,
    maxWords: 300,
    label: { en: 'Concept', fr: 'Concept', es: 'Concepto', ar: 'الفكرة' },
    help: {
      en: 'What will you do, for whom, and what problem does it solve? At most 300 words.',
      fr: 'Que ferez-vous, pour qui, et quel problème allez-vous résoudre ? 300 mots au plus.',
      es: '¿Qué harán, para quién y qué problema resuelve? 300 palabras como máximo.',
      ar: 'ماذا ستفعلون، ولمن، وما المشكلة التي سيحلها المشروع؟ 300 كلمة على الأكثر.',
    },
  },
  {
    key: 'aims',
    type: 'long-text',
    required: true,
    maxWords: 150,
    label: { en: 'Aims', fr: 'Objectifs', es: 'Objetivos', ar: 'الأهداف' },
    help: {
      en: 'What will have changed for small businesses at the end, and how will you know? At most 150 words.',
      fr: 'Qu’est-ce qui aura changé pour les petites entreprises à la fin du projet, et comment le mesurerez-vous ? 150 mots au plus.',
      es: '¿Qué habrá cambiado para las pequeñas empresas al final y cómo lo sabrán? 150 palabras como máximo.',
      ar: 'ما الذي سيتغير بالنسبة إلى المنشآت الصغيرة في النهاية، وكيف ستقيسون ذلك؟ 150 كلمة على الأكثر.',
    },
  },
  {
    key: 'timeline',
    type: 'long-text',
    required: true,
    maxWords: 150,
    label: { en: 'Timeline', fr: 'Calendrier', es: 'Calendario', ar: 'الجدول الزمني' },
    help: {
      en: 'The main steps and when each is done. At most 150 words.',
      fr: 'Les principales étapes et leurs échéances. 150 mots au plus.',
      es: 'Las etapas principales y cuándo termina cada una. 150 palabras como máximo.',
      ar: 'المراحل الرئيسية وموعد إنجاز كل منها. 150 كلمة على الأكثر.',
    },
  },
  {
    key: 'topics',
    type: 'multiple-choice',
    required: true,
    choices: competition.topics,
    label: {
      en: 'What kind of project is it?',
      fr: 'De quel type de projet s’agit-il ?',
      es: '¿De qué tipo de proyecto se trata?',
      ar: 'ما نوع المشروع؟',
    },
    help: {
      en: 'Choose all that apply.',
      fr: 'Cochez toutes les réponses qui conviennent.',
      es: 'Marque todas las opciones que correspondan.',
      ar: 'اختاروا كل ما ينطبق.',
    },
  },
  {
    key: 'partners',
    type: 'yes-no',
    required: true,
    label: {
      en: 'Will you work with partners?',
      fr: 'Travaillerez-vous avec des partenaires ?',
      es: '¿Trabajarán con socios?',
      ar: 'هل ستعملون مع شركاء؟',
    },
    help: {
      en: 'Partners may help, but your organisation must be able to deliver the project itself.',
      fr: 'Des partenaires peuvent vous aider, mais votre organisation doit pouvoir réaliser elle-même le projet.',
      es: 'Los socios pueden ayudar, pero su organización debe poder llevar a cabo el proyecto por sí misma.',
      ar: 'يمكن للشركاء تقديم المساعدة، لكن يجب أن تكون منظمتكم قادرة على تنفيذ المشروع بنفسها.',
    },
  },
  {
    key: 'partner-names',
    type: 'short-text',
    required: true,
    maxWords: 60,
    showWhen: { question: 'partners', equals: true },
    label: { en: 'Who are they?', fr: 'Qui sont-ils ?', es: '¿Quiénes son?', ar: 'من هم؟' },
    help: {
      en: 'The names of the partners, separated by semicolons.',
      fr: 'Les noms des partenaires, séparés par des points-virgules.',
      es: 'Los nombres de los socios, separados por punto y coma.',
      ar: 'أسماء الشركاء، مفصولة بفاصلة منقوطة.',
    },
  },
  {
    key: 'budget',
    type: 'number',
    required: false,
    label: {
      en: 'Estimated cost in US dollars (optional)',
      fr: 'Coût estimé en dollars des États-Unis (facultatif)',
      es: 'Costo estimado en dólares de los Estados Unidos (opcional)',
      ar: 'التكلفة التقديرية بالدولار الأمريكي (اختياري)',
    },
    help: {
      en: 'A rough figure is enough. It has no bearing on eligibility.',
      fr: 'Un ordre de grandeur suffit. Il n’a aucune incidence sur la recevabilité.',
      es: 'Basta una cifra aproximada. No influye en la admisibilidad.',
      ar: 'يكفي رقم تقريبي، ولا يؤثر في أهلية المقترح.',
    },
  },
];
