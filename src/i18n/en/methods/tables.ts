import type { MethodNumbers, MethodText } from '../../../model/methods/methods.ts';

/** How shares, places among peers, figures of research, likeness and terms are made. */
export const texts = {
  parts: (
    n: MethodNumbers<
      'both' | 'water' | 'africa' | 'centres' | 'ofField' | 'ofRegion' | 'ofWorld' | 'difference'
    >,
  ): MethodText => ({
    title: 'Shares and gaps',
    formula:
      'The number of sites of a field in a region, divided by all of the field (share of the row) or all of the region (share of the column). A gap is a field of which a region has none. Against the world, the share in a region less the share in the world is said in percentage points.',
    lines: ['share = sites of both ÷ sites of the whole', 'difference = share here − share in the world'],
    data: 'The sites that the filters leave.',
    limits:
      'Sites are counted, whatever their size. Of few sites a share changes much with one. A site in several countries counts once in a region, and in each group of its countries.',
    example: `Of ${n.water} centres for water ${n.both} are in Africa: ${n.both} ÷ ${n.water} = **${n.ofField}** of the field. Africa has ${n.africa} centres: ${n.both} ÷ ${n.africa} = **${n.ofRegion}** of the region. In the world ${n.water} of ${n.centres} centres are for water, ${n.ofWorld}: Africa has **${n.difference}** percentage points less.`,
  }),
  ranks: (n: MethodNumbers<'list' | 'old' | 'oldest' | 'place' | 'of'>): MethodText => ({
    title: 'Places among peers',
    formula:
      'One more than the number of peers with a larger figure. Figures that are alike to six digits share a place, and who is level is said. Peers of a country are the members of ASEAN or the EU where it is one, else its UNESCO region, and the world; of a region the five regions, of a field the ten fields.',
    lines: ['place = 1 + number of peers with more'],
    data: 'Tables of sites and countries.',
    limits: `Figures of research older than ${n.oldest} years, and countries without one, are not ranked: “of” says how many are. Each country’s figure is of its own latest year. Numbers of networks are not ranked, since that table began with Viet Nam’s.`,
    example: `Researchers per million people in ASEAN: ${n.list}. Not ranked: ${n.old}, which are too old, and Timor-Leste, which has none. Three have more than Viet Nam: it is **${n.place}** of **${n.of}**.`,
  }),
  research: (
    n: MethodNumbers<
      | 'spending'
      | 'spendingYear'
      | 'researchers'
      | 'researchersYear'
      | 'articles'
      | 'articlesYear'
      | 'others'
      | 'lessSpending'
      | 'lessResearchers'
      | 'first'
      | 'second'
      | 'mean'
    >,
  ): MethodText => ({
    title: 'Figures of research',
    formula:
      'Taken from their sources as they stand, each with its year. **Spending**: what is spent on research and development in a country, by whomever, in percent of its gross domestic product. **Researchers**: per million people. **Articles**: in science and engineering, an article of several countries counting in parts. The **research capacity** of a partner is the share of the others compared with less, of the first two the mean; a tie counts half.',
    lines: ['capacity = mean of ( others with less ÷ others )'],
    data: 'Spending and researchers: World Bank, World Development Indicators, from the UNESCO Institute for Statistics, CC BY 4.0. Articles: National Center for Science and Engineering Statistics of the United States, Science and Engineering Indicators.',
    limits:
      'Countries count in their own ways and not every year. Articles leave out what the source does not index. A figure older than ten years is shown, but neither ranked nor used for partners.',
    example: `Viet Nam: ${n.spending}% of GDP (${n.spendingYear}), ${n.researchers} researchers per million people (${n.researchersYear}), ${n.articles} articles (${n.articlesYear}). The capacity of Malaysia among ASEAN’s countries without Viet Nam: of ${n.others} others with a figure ${n.lessSpending} spend less, ${n.lessSpending} ÷ ${n.others} = ${n.first}; ${n.lessResearchers} have fewer researchers, ${n.lessResearchers} ÷ ${n.others} = ${n.second}; the mean is **${n.mean}**.`,
  }),
  similar: (n: MethodNumbers<'list'>): MethodText => ({
    title: 'Similar sites',
    formula:
      'Sites of the same kind and field that are there today: those that share most keywords with it first, of as many the nearest. Reserves and geoparks have no keywords: the nearest of the same kind and field.',
    data: 'Keywords in the table of centres, as printed on the page of the centre or its host; distances over the ground between the points of the sites.',
    limits:
      'Keywords are few, and not every centre has them: another word for the same thing is not recognised. That two are alike does not say that they work together.',
    example: `International Centre of Physics, Hanoi (physics, basic sciences, postgraduate training, research, science policy advice): ${n.list}. The last two share as many; the nearer stands first.`,
  }),
  terms: (n: MethodNumbers<'signed' | 'begins' | 'years' | 'ends' | 'compiled'>): MethodText => ({
    title: 'Terms of centres',
    formula:
      'The day on which the latest agreement entered into force, or else was signed or renewed, plus its length. Where no page gives the length, the rule of its time does: six years under the guidelines of 2005, eight for agreements from March 2022 on, by the strategy of 2019. Until two years before its end a term **runs**, then it **runs out**, after it has **passed**.',
    lines: ['end = day of the agreement + length'],
    data: 'Table of events of centres, each with its source; 33 C/Resolution 90, 40 C/Resolution 99 and document 40 C/79.',
    limits:
      'No page states the end: it is computed and marked so. A renewal that was not published is not known, so that a term that has passed may have been renewed. Of agreements before October 2005 whose length no page gives no end is computed.',
    example: `International Centre of Physics, Hanoi: signed in ${n.signed}, so of the rule of ${n.years} years; in force from ${n.begins}. Its term ends on **${n.ends}**, which on ${n.compiled}, the day of the tables, had passed.`,
  }),
};
