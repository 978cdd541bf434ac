import type { Citation } from '../lint/finding.ts';
import type { Circular, Clause, Limb } from './rulebook.ts';

/** A limb in its place. */
export interface LimbPlace {
  circular: Circular;
  clause: Clause;
  limb: Limb;
}

/** Every limb of every circular, in order. */
export function limbPlaces(circulars: readonly Circular[]): LimbPlace[] {
  return circulars.flatMap((circular) =>
    circular.clauses.flatMap((clause) => clause.limbs.map((limb) => ({ circular, clause, limb }))),
  );
}

/** How a finding cites a limb. */
export function citationOf({ circular, clause, limb }: LimbPlace): Citation {
  return {
    clause: `${circular.id}/${clause.id}`,
    limb: `${circular.id}/${limb.id}`,
    circular: circular.id,
    printed: clause.printed,
    kind: circular.kind,
    force: limb.force,
    text: limb.text,
  };
}
