// An index of claims and incidents in memory that links as a store does: through the keys alone.
import { blocksOf, lookupsOf, MOST_CANDIDATES } from "../linking/blocks.js";
import type { ClaimToLink } from "../linking/claim.js";
import { type Candidate, NOTHING_SETTLED, place } from "../linking/place.js";
import { LINK_MODEL, type LinkModel } from "../linking/score.js";

/** Incidents as they grow with every claim that is added. */
export class Linked {
	private readonly keys = new Map<string, ClaimToLink[]>();
	private readonly claims = new Map<string, ClaimToLink>();
	private readonly incidentOf = new Map<string, string>();
	/** The claims of every incident, by its name. */
	readonly incidents = new Map<string, ClaimToLink[]>();
	/** Claims compared so far, and the most for one. */
	looked = 0;
	added = 0;
	most = 0;

	constructor(private readonly model: LinkModel = LINK_MODEL) {}

	add(claim: ClaimToLink): void {
		this.added++;
		this.claims.set(claim.id, claim);
		const candidates = this.candidates(claim);
		const placed = place(claim, candidates, NOTHING_SETTLED, this.model);
		for (const key of blocksOf(claim)) {
			const list = this.keys.get(key);
			if (list) list.push(claim);
			else this.keys.set(key, [claim]);
		}
		if (placed.incident === null && placed.role !== "member") return;
		const incident = placed.incident ?? claim.id;
		this.put(claim, incident);
		for (const merge of placed.merges) {
			for (const moved of this.incidents.get(merge.incident) ?? []) this.put(moved, incident);
			this.incidents.delete(merge.incident);
		}
		for (const { claim: id } of placed.moves) {
			const moved = this.claims.get(id) as ClaimToLink;
			this.take(moved);
			this.put(moved, incident);
		}
	}

	private take(claim: ClaimToLink): void {
		const from = this.incidentOf.get(claim.id) as string;
		const rest = (this.incidents.get(from) ?? []).filter((other) => other !== claim);
		if (rest.length > 0) this.incidents.set(from, rest);
		else this.incidents.delete(from);
	}

	private put(claim: ClaimToLink, incident: string): void {
		this.incidentOf.set(claim.id, incident);
		const list = this.incidents.get(incident);
		if (list) list.push(claim);
		else this.incidents.set(incident, [claim]);
	}

	private candidates(claim: ClaimToLink): Candidate[] {
		const hits = new Map<ClaimToLink, number>();
		for (const key of lookupsOf(claim)) for (const other of this.keys.get(key) ?? []) hits.set(other, (hits.get(other) ?? 0) + 1);
		const found = [...hits].sort(([, a], [, b]) => b - a).slice(0, MOST_CANDIDATES);
		this.looked += found.length;
		this.most = Math.max(this.most, found.length);
		const incidents = new Set(found.flatMap(([{ id }]) => this.incidentOf.get(id) ?? []));
		return [...incidents].map((incident) => ({ incident, claims: this.incidents.get(incident) ?? [] }));
	}
}
