import type { Violation } from '../finding.js';
import type { Passage } from '../passages.js';
import { defineRule } from '../rule.js';
import { type Difference, differenceOf } from './body-name.js';

type AgencyFacts = {
  /** The body of the title. */
  readonly agency: string;
  /** The one named where the report speaks of its own. */
  readonly named: string;
};

/** How a name goes on where it is that of the report's own body. */
interface Naming {
  /** Sticky; the name is its first group. */
  readonly pattern: RegExp;
  /** The first sections are asked only: contacts stand at either end. */
  readonly sections: readonly (number | null)[];
  /** Differences that another body's name may have here for good reason are left out. */
  readonly told: readonly Difference[];
}

/** A name, and what follows it. */
function nameBefore(after: string): RegExp {
  return new RegExp(`([\\u4e00-\\u9fff]{3,26}?(?:[局委厅府院队]|委员会|办公室|办事处|街道|中心|[乡镇]))${after}`, 'y');
}

/** What stands right before a report's own name, and how such a name goes on. */
const selfNamings: readonly { readonly before: RegExp; readonly namings: readonly Naming[] }[] = [
  {
    // 现发布《青禾县水利局2024年政府信息公开工作年度报告》
    before: /《(?<=(?:现|发布|公布|编制)[^。《]{0,12}《)/g,
    namings: [
      {
        pattern: nameBefore('20\\d\\d年度?政府信息公开'),
        sections: [null, 0],
        told: ['division', 'organ', 'both'],
      },
    ],
  },
  {
    before: /本(?:年度)?(?:报告|年报)由/g,
    namings: [
      {
        pattern: nameBefore('(?:负责)?(?:根据|按照|依据|编制|编写|汇总)'),
        sections: [null, 0],
        told: ['division', 'organ', 'both'],
      },
    ],
  },
  {
    before: /请(?:直接)?[与向](?<=(?:疑问|问题|意见|咨询|建议)[^。]{0,8}请(?:直接)?[与向])/g,
    namings: [
      {
        pattern: nameBefore('(?:办公室|政务公开[办室股科])?(?:联系|咨询|反映|[（(,，])'),
        sections: [null, 5],
        told: ['division'],
      },
    ],
  },
  {
    // 2024年，青禾县水利局认真贯彻
    before: /(?:20\d\d年度?|今年以来|一年来|本年度|年内)[，,]?/g,
    namings: [
      {
        pattern: nameBefore(
          '(?=认真|深入|全面贯彻|严格按照|坚持以|以习近平|高度重视政[府务]|政府信息公开工作|在[^，。]{2,24}领导下)',
        ),
        sections: [null, 0, 4],
        told: ['division', 'organ'],
      },
      {
        // A body that leads the work for others may tell what these disclosed, but hardly bodies of another place.
        pattern: nameBefore('(?=主动公开|共(?:公开|收到|受理)|未收到)'),
        sections: [null, 0],
        told: ['division'],
      },
    ],
  },
];

/**
 * Where a report speaks of its own body, it names the body of its title. Silent about short and long forms of a name,
 * higher and lower bodies, and all names that stand elsewhere: partners, addressees, issuers of documents.
 */
export const agency = defineRule({
  id: 'identity/agency',
  severity: 'warning',
  basis: 'own-name',
  years: { from: 2019 },
  needs: ['passages', 'agency'],
  *check({ passages, agency }): Iterable<Violation<AgencyFacts>> {
    const told = new Set<string>();
    for (const passage of passages) {
      for (const { named, at } of othersIn(passage, agency)) {
        if (told.has(named)) continue;
        told.add(named);
        yield { facts: { agency, named }, place: passage.place(at, at + named.length) };
      }
    }
  },
});

/** The names of other bodies where a passage names the report's own, and where they stand. */
function othersIn({ section, text }: Passage, agency: string): readonly { named: string; at: number }[] {
  const others: { named: string; at: number }[] = [];
  for (const { before, namings } of selfNamings) {
    if (!namings.some(({ sections }) => sections.includes(section))) continue;
    before.lastIndex = 0;
    while (before.test(text)) {
      const at = before.lastIndex;
      for (const { pattern, sections, told } of namings) {
        if (!sections.includes(section)) continue;
        pattern.lastIndex = at;
        const named = pattern.exec(text)?.[1];
        const difference = named === undefined ? null : differenceOf(agency, named);
        if (named !== undefined && difference !== null && told.includes(difference)) others.push({ named, at });
      }
    }
  }
  return others;
}
