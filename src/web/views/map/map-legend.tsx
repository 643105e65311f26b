import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import styles from "./map-tools.module.css";

const CREDIT = "Natural Earth · GeoNames CC BY 4.0";

/** What the map's signs mean, and whose ground it is. */
export function MapLegend() {
	const { t } = useTranslation("map");
	const signs = [
		["dot", t("legendPoint")],
		["square", t("legendArea")],
		["ring", t("legendContested")],
	] as const;
	return (
		<ul className={styles.legend} aria-label={t("legend")}>
			{signs.map(([sign, means]) => (
				<li key={sign}>
					<span className={styles[sign]} aria-hidden />
					{means}
				</li>
			))}
			<li>
				<Text span inherit dir="ltr">
					{CREDIT}
				</Text>
			</li>
		</ul>
	);
}
