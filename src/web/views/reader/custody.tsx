import { Anchor, List, Table, Text, Title } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Shape } from "../../../api/client.js";
import { Foreign } from "../../parts/foreign.js";
import { useWording } from "../../state/wording.js";

const SHOWN = 20;
const METHODS = ["file", "http", "archive", "stdin"] as const;

/** Where an article came from, byte by byte, and which others print its text. */
export function Custody({ article }: { readonly article: Shape<"Article"> }) {
	const { t } = useTranslation("reader");
	const wording = useWording();
	const { captures, copies, copyOf, coder, sha256, addedAt, notes } = article;
	return (
		<details>
			<Text component="summary" style={{ cursor: "pointer" }}>
				<Title order={2} size="h4" style={{ display: "inline" }}>
					{t("custody")}
				</Title>
			</Text>
			<Text size="sm" mt="xs">
				{t("takenIn")}: {wording.time(addedAt)}
			</Text>
			{coder && (
				<Text size="sm">
					<Foreign>{t("coder", { version: coder.version, lexicons: coder.lexicons })}</Foreign>
				</Text>
			)}
			<Text size="sm">
				{t("sha256")}: <code className="number">{sha256}</code>
			</Text>
			{copyOf !== null && (
				<Text size="sm" mt="xs">
					<Anchor component={Link} to="/articles/$id" params={{ id: copyOf } as never} inherit>
						{t("copyOf")}
					</Anchor>
				</Text>
			)}
			{copies.length > 0 && (
				<>
					<Title order={3} size="h5" mt="sm">
						{t("copies")} <span className="number">({wording.number(copies.length)})</span>
					</Title>
					<List size="sm">
						{copies.slice(0, SHOWN).map((id, i) => (
							<List.Item key={id}>
								<Anchor component={Link} to="/articles/$id" params={{ id } as never} inherit>
									{t("copy", { at: i + 1 })}
								</Anchor>
							</List.Item>
						))}
					</List>
				</>
			)}
			{notes.length > 0 && (
				<>
					<Title order={3} size="h5" mt="sm">
						{t("notes")}
					</Title>
					<List size="sm">
						{notes.map(({ code, message }) => (
							<List.Item key={code}>
								<Foreign lang="en">{message}</Foreign>
							</List.Item>
						))}
					</List>
				</>
			)}
			{captures.length > 0 && (
				<>
					<Title order={3} size="h5" mt="sm">
						{t("captures")}
					</Title>
					<Table.ScrollContainer
						minWidth={560}
						scrollAreaProps={{ viewportProps: { tabIndex: 0, role: "region", "aria-label": t("captures") } }}
					>
						<Table fz="sm">
							<Table.Thead>
								<Table.Tr>
									<Table.Th>{t("captureAt")}</Table.Th>
									<Table.Th>{t("captureFrom")}</Table.Th>
									<Table.Th>{t("captureHow")}</Table.Th>
									<Table.Th>{t("captureSize")}</Table.Th>
									<Table.Th>{t("captureDigest")}</Table.Th>
								</Table.Tr>
							</Table.Thead>
							<Table.Tbody>
								{captures.map((capture) => {
									const method = METHODS.find((each) => each === capture.method);
									return (
										<Table.Tr key={capture.id}>
											<Table.Td>{wording.time(capture.at)}</Table.Td>
											<Table.Td style={{ overflowWrap: "anywhere" }}>
												<Foreign>{capture.locator}</Foreign>
											</Table.Td>
											<Table.Td>{method ? t(`method_${method}`) : <Foreign>{capture.method}</Foreign>}</Table.Td>
											<Table.Td>{t("kilobytes", { size: Math.max(1, Math.round(capture.size / 1024)) })}</Table.Td>
											<Table.Td>
												<code className="number" title={capture.sha256}>
													{capture.sha256.slice(0, 12)}…
												</code>
											</Table.Td>
										</Table.Tr>
									);
								})}
							</Table.Tbody>
						</Table>
					</Table.ScrollContainer>
				</>
			)}
		</details>
	);
}
