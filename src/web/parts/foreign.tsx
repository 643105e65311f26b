import type { ReactNode } from "react";

/** A run that may be of another direction than the page: a name, a title, an address. */
export function Foreign({ children, lang }: { readonly children: ReactNode; readonly lang?: string }) {
	return (
		<bdi dir="auto" lang={lang}>
			{children}
		</bdi>
	);
}
