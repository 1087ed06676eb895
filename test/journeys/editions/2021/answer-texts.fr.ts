import type { AnswerTexts } from './answer-texts';

export const frenchTexts: AnswerTexts = {
  sectors: [
    'de l’agroalimentaire',
    'du textile',
    'de l’artisanat',
    'du tourisme',
    'de la réparation',
    'du bâtiment',
    'du maraîchage',
    'de l’ameublement',
  ],
  byTopic: {
    awareness: {
      titles: [
        'Visibles en ligne : une campagne pour les petites entreprises {sector}',
        'Le bus numérique de {town}',
        'Un premier clic pour {town}',
      ],
      approaches: [
        'Une équipe itinérante se rendra sur les marchés et dans les ateliers de {town} et des environs. Elle montrera sur place ce qu’apporte une présence en ligne et aidera chaque commerçant à publier sa première fiche avant de repartir. Des messages à la radio et de courtes vidéos prolongeront l’effort.',
        'Nous donnerons la parole à des chefs d’entreprise qui expliqueront à leurs pairs, avec leurs mots, ce que le numérique a changé dans leur métier. Chaque récit se terminera par un geste simple, à faire le jour même.',
      ],
    },
    competition: {
      titles: [
        'Le défi numérique de {town}',
        'Ma première vente en ligne : un concours pour les entreprises {sector}',
        'Ateliers connectés : le concours des petites entreprises {sector}',
      ],
      approaches: [
        'Les petites entreprises concourront pour la meilleure amélioration numérique réalisée dans un délai donné : boutique en ligne, suivi des stocks sur téléphone ou nouveau moyen de paiement. Chaque équipe sera accompagnée ; les prix sont du matériel et un an d’hébergement.',
        'Des équipes réunissant une entreprise {sector} et un groupe d’étudiants résoudront un problème choisi par l’entreprise. Un jury de professionnels retiendra les solutions que d’autres peuvent reprendre, et toutes seront publiées gratuitement.',
      ],
    },
    'capacity-building': {
      titles: [
        'Un guichet numérique partagé à {town}',
        'Du cahier au nuage : des outils pour les entreprises {sector}',
        'Les bons outils pour les petites entreprises {sector}',
      ],
      approaches: [
        'Un guichet partagé offrira aux entreprises {sector} ce qu’aucune ne peut s’offrir seule : une personne qui installe les outils, un lieu sûr pour les données et un numéro à appeler le jour où rien ne marche. Une petite cotisation sera demandée une fois les premiers résultats obtenus.',
        'Après un court diagnostic, nous choisirons avec chaque entreprise deux ou trois outils adaptés à son travail et nous resterons à ses côtés jusqu’à ce qu’elle s’en serve tous les jours. Des modèles de factures et de catalogues seront mis en commun.',
      ],
    },
    training: {
      titles: [
        'L’école du soir du commerce en ligne de {town}',
        'Apprendre, publier, vendre : une formation pour les entreprises {sector}',
        'Tout sur un téléphone : cours pratique pour {town}',
      ],
      approaches: [
        'La formation compte huit modules courts, de la photographie de produits au paiement sécurisé, tous conçus pour un téléphone et une connexion lente. Une fois par semaine, les participants se retrouvent à {town} pour travailler sur leurs propres produits.',
        'Des formateurs qui dirigent eux-mêmes une petite entreprise enseigneront le soir, lorsque les participants sont disponibles, la vente en ligne, la relation avec la clientèle et la protection des données. Une attestation sera remise à l’issue du parcours.',
      ],
    },
    mentoring: {
      titles: [
        'Côte à côte : des mentors numériques pour {town}',
        'Un mentor pour chaque atelier',
        'Relais numérique : l’entraide entre entreprises {sector}',
      ],
      approaches: [
        'Chaque participant sera jumelé avec un mentor qui a déjà mis son entreprise en ligne. Ils se verront tous les quinze jours, choisiront un objectif à la fois et tiendront un carnet commun, pour que l’expérience des uns serve aux autres.',
        'Des jeunes à l’aise avec les outils numériques travailleront aux côtés de professionnels qui connaissent leur métier. Les seconds y gagneront un canal de vente, les premiers une première référence professionnelle.',
      ],
    },
  },
  problems: [
    'À {town}, la plupart des petites entreprises {sector} prennent encore leurs commandes à la main et perdent les clients qui les cherchent en ligne.',
    'Depuis le début de la pandémie, les entreprises {sector} de la région ont perdu une bonne partie de leur clientèle de passage, et peu d’entre elles ont un autre moyen de vendre.',
    'Interrogées sur ce qui les retient, les petites entreprises {sector} citent le coût, le manque de temps et la difficulté de savoir à qui s’adresser.',
    'Beaucoup d’entreprises {sector} ont acheté des logiciels dans l’urgence ; presque aucune ne s’en sert vraiment.',
    'Les femmes qui dirigent des entreprises {sector} près de {town} nous disent que les cours sont trop loin, aux mauvaises heures et dans une langue de spécialistes.',
  ],
  lessons: [
    'Un essai mené avec une douzaine d’entreprises a montré que l’on reste quand le premier résultat arrive en une semaine.',
    'Notre expérience nous l’a appris : une visite dans l’atelier vaut mieux qu’une brochure.',
    'Deux membres de notre équipe ont déjà conduit des projets semblables, et leurs supports sont prêts à être adaptés.',
    'Les entrepreneurs font confiance à leurs pairs : d’anciens participants animeront donc les premières rencontres.',
  ],
  methods: [
    'Tous nos supports fonctionneront hors connexion et sur des téléphones anciens, et resteront ensuite en libre accès.',
    'Les places seront réparties à égalité entre femmes et hommes, et un tiers sera réservé aux moins de 30 ans.',
    'Le projet ne demande ni nouveaux locaux ni nouveau logiciel : les salles, l’équipe et la connexion existent déjà.',
    'Une assistance par message sera ouverte à tous les participants pendant le projet et les six mois suivants.',
  ],
  outlooks: [
    'Si l’expérience réussit à {town}, d’autres organisations de la région pourront la reprendre avec les mêmes supports.',
    'Après le projet, les coûts de fonctionnement seront assez faibles pour être couverts par les cotisations.',
    'Le guide rédigé en chemin permettra à d’autres villes de répéter le projet sans nous.',
    'Nous commencerons avec {reach} entreprises et pourrons doubler ce nombre la deuxième année.',
  ],
  aims: [
    'À la fin du projet, au moins {reach} petites entreprises {sector} utiliseront chaque semaine un nouvel outil numérique.',
    'Nous voulons que {reach} entreprises réalisent leur première vente en ligne et que la moitié vendent ensuite en ligne tous les mois.',
    'Le projet permettra à {reach} chefs d’entreprise de tenir leur présence en ligne à jour sans aide extérieure.',
  ],
  measures: [
    'Nous poserons les dix mêmes questions à chaque participant au début, à la fin et six mois plus tard, et nous publierons les réponses.',
    'Les progrès se mesureront en commandes et en clients, et non en attestations ; chaque entreprise tiendra un relevé simple.',
    'Une évaluatrice indépendante d’un établissement voisin visitera une entreprise sur dix.',
  ],
  starts: [
    'Mois 1 et 2 : choix des participants, premières visites et adaptation des supports.',
    'Mois 1 et 2 : appel public, entretien avec chaque entreprise et formation de l’équipe.',
  ],
  middles: [
    'Du mois 3 au mois {last} : travail avec les entreprises par groupes de vingt environ, avec un bilan après chaque groupe.',
    'Du mois 3 au mois {last} : séances hebdomadaires, rencontre mensuelle et bilan à mi-parcours ouvert à tous.',
  ],
  ends: [
    'Mois {months} : évaluation, journée de clôture et publication de nos enseignements.',
    'Mois {months} : enquête finale, remise des supports et court rapport public.',
  ],
  partners: [
    'Institut technique de {town}',
    'Coopérative d’épargne de {town}',
    'Radio {town}',
    'Réseau des bibliothèques de {town}',
  ],
  screenedOut: {
    'about-trade-negotiations': {
      title: 'Une position commune sur les règles du commerce électronique',
      concept:
        'Nous réunirons de petites entreprises {sector} pour rédiger une position sur les négociations de l’OMC relatives au commerce électronique et la transmettre aux délégations.',
    },
    'not-deliverable-by-organisation': {
      title: 'Le haut débit pour toutes les entreprises {sector}',
      concept:
        'Nous proposons que le ministère raccorde chaque entreprise {sector} au haut débit et que les banques prêtent les fonds ; nous suivrions les travaux et en rendrions compte.',
    },
    'not-an-eligible-organisation': {
      title: 'Notre offre de boutiques en ligne pour les entreprises {sector}',
      concept:
        'Notre société vend des boutiques en ligne. Grâce à ce prix, nous proposerions notre offre aux entreprises {sector} à un tarif réduit la première année.',
    },
  },
};
