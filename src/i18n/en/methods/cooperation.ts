import type { MethodNumbers, MethodText } from '../../../model/methods/methods.ts';

/** How partners, ways between two, shared works and networks are measured. */
export const texts = {
  partners: (
    n: MethodNumbers<
      | 'networks'
      | 'mostNetworks'
      | 'networksValue'
      | 'papers'
      | 'mostPapers'
      | 'year'
      | 'papersPlus'
      | 'mostPapersPlus'
      | 'papersValue'
      | 'km'
      | 'halfWay'
      | 'nearValue'
      | 'score'
    >,
  ): MethodText => ({
    title: 'Partners',
    formula:
      'Each part is set between 0 and 1 among the candidates that are compared: other countries for a country, countries outside it for a network, other centres of the present for a centre. The score is the mean of the parts *v* by their weights *w*, from 0 to 3. What is not known stands in the middle (the median) of what is known of the others, and is said; so are works of two centres of one country. Broad networks count only where they are switched on.',
    lines: ['score = Σ *w* *v* ÷ Σ *w*'],
    table: {
      head: ['Part', 'What is counted', 'How it is set between 0 and 1'],
      rows: [
        [
          'same field',
          'the candidate’s centres of the fields filtered by, else of fields that both have',
          '÷ the most',
        ],
        [
          'other fields',
          'fields in which only the candidate has a centre; not asked for a centre',
          '÷ the most',
        ],
        [
          'networks in common',
          'networks of which both are members, about the fields filtered by; for a network the mean over its members',
          '÷ the most',
        ],
        [
          'stated links',
          'links that a source states between the two, but that of a centre with its host country',
          '÷ the most',
        ],
        [
          'works together',
          'works of the last wholly indexed year with authors in both countries',
          'ln(1 + *n*) ÷ the most',
        ],
        [
          'growth of these works',
          'how many times as many as six years before, from 20 works on',
          '(log₂ of it + 1) ÷ 3, from 0 to 1',
        ],
        ['nearness', 'great circle between capitals, or centres', '1 − *d* ÷ (π *R*)'],
        ['region, South–South', 'the same UNESCO region; both in the Group of 77', 'half each'],
        [
          'research capacity',
          'spending on research, researchers per million, neither older than ten years',
          'share of the others with less, the mean of the two',
        ],
      ],
    },
    data: 'Tables of centres, networks and their members, links, capitals, shared works (OpenAlex, CC0) and countries.',
    limits:
      'An order by what the tables hold, not advice. What no source states is missing; countries and centres that more was read about stand out for it. All values depend on who is compared: another region, group or field sets them anew.',
    example: `Viet Nam, water sciences, the countries of ASEAN, with networks, works together and nearness counting once and nothing else. Malaysia shares ${n.networks} networks about water, where the most is Thailand’s ${n.mostNetworks}: ${n.networks} ÷ ${n.mostNetworks} = ${n.networksValue}. It shares ${n.papers} works of ${n.year}, where the most is Thailand’s ${n.mostPapers}: ln ${n.papersPlus} ÷ ln ${n.mostPapersPlus} = ${n.papersValue}. Kuala Lumpur lies ${n.km} km from Hanoi: 1 − ${n.km} ÷ ${n.halfWay} = ${n.nearValue}. The mean is (${n.networksValue} + ${n.papersValue} + ${n.nearValue}) ÷ 3 = **${n.score}**.`,
  }),
  paths: (n: MethodNumbers<'count'>): MethodText => ({
    title: 'Ways of cooperation between two',
    formula:
      'The shortest paths in the graph of cooperation (see “Network of cooperation”): the fewest steps, each a link or a part in a network that a source states, whatever its weight. Of as many steps, those of most statements are told first; all are counted.',
    data: 'Tables of links and of members of networks.',
    limits:
      'UNESCO itself is no step, nor, unless broad networks are switched on, the network of all centres and those that nearly every country is in. What no source states is missing.',
    example: `From ASEAN to the Mekong River Commission there are **${n.count}** ways of two steps: over Cambodia, Lao PDR, Myanmar, Thailand and Viet Nam, which both list.`,
  }),
  works: (
    n: MethodNumbers<'year' | 'total' | 'with' | 'share' | 'from' | 'withThen' | 'times'>,
  ): MethodText => ({
    title: 'Works shared with others',
    formula:
      'Works of a year with authors in both countries, each counted whole in every pair of its countries. The share of a partner is its works divided by all works of the country with authors abroad. Growth is the works of a year divided by those of an earlier one.',
    lines: ['share = works with the partner ÷ all with authors abroad', 'growth = works now ÷ works then'],
    data: 'OpenAlex (CC0), counted on 27 August 2024. Years from 2022 on were not wholly indexed then: unless another is chosen, the year before them is shown.',
    limits:
      'Since a work with authors in three countries counts in each pair, shares sum to over 100%, and works of several countries cannot be added up. A work is not a project: it says who wrote together, not who paid.',
    example: `Viet Nam shared ${n.with} works of ${n.year} with the United States, of ${n.total} with authors abroad: ${n.with} ÷ ${n.total} = **${n.share}**. In ${n.from} they were ${n.withThen}: ${n.with} ÷ ${n.withThen} = **${n.times}** times as many.`,
  }),
  graph: (): MethodText => ({
    title: 'Network of cooperation',
    formula:
      'Two graphs without directions. **Cooperation** joins countries, centres, organisations, regions and networks: by taking part in a network, or by a stated link. **Countries** joins two countries by the networks of which both are members and by the links between them. Of a graph with *n* nodes and *m* edges:',
    table: {
      head: ['Measure', 'Formula', 'How to read it'],
      rows: [
        ['connections (degree)', 'number of neighbours *k*', 'with how many others a node works'],
        [
          'betweenness',
          'the mean, over all pairs of other nodes, of the share of their shortest paths that pass through it',
          'how often it lies between others: 1 for the hub of a star, 0 for its ends',
        ],
        [
          'density',
          '2 *m* ÷ (*n* (*n* − 1))',
          'the share of possible edges that are there; to be read of countries',
        ],
        [
          'cluster',
          'the division for which the Louvain method finds no higher modularity *Q*, with weights',
          'who works together more than with the rest',
        ],
        [
          'bridge',
          'a node without which its part of the graph falls apart',
          'who alone joins groups; how many would be cut off is said',
        ],
      ],
    },
    data: 'Tables of networks, their members and links. Definitions: Freeman 1977 and 1978, Newman and Girvan 2004, Blondel et al. 2008, Hopcroft and Tarjan 1973.',
    limits:
      'A missing edge is a missing statement. The four broad networks join nearly everyone to everyone and count only where they are switched on. Clusters are one good division among several.',
    example:
      'One network with three members and nothing else: the network has 3 connections, each member 1. Of the 3 pairs of members every shortest path passes through the network: its betweenness is **1**, theirs 0. Density: 2 × 3 ÷ (4 × 3) = **0.5**.',
  }),
};
