import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const OUT = "dist/web";

/** Puts a compressed copy beside each file that gains by it, so that the server compresses nothing. */
function compressed(): Plugin {
	return {
		name: "compressed",
		apply: "build",
		closeBundle() {
			for (const entry of readdirSync(OUT, { recursive: true, withFileTypes: true })) {
				if (!entry.isFile() || !/\.(?:js|css|html|json|svg|wasm)$/.test(entry.name)) continue;
				const path = join(entry.parentPath, entry.name);
				const bytes = readFileSync(path);
				if (bytes.length < 1000) continue;
				writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
				writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }));
			}
		},
	};
}

/** The workbench, built into dist/web; `npx vite` serves it while it is worked on, with a record behind it (`npx rasd serve`). */
export default defineConfig({
	root: "src/web",
	publicDir: "public",
	plugins: [react(), compressed()],
	build: {
		outDir: join("../..", OUT),
		emptyOutDir: true,
		target: "es2023",
		assetsInlineLimit: 0,
		modulePreload: { polyfill: false },
		chunkSizeWarningLimit: 3000,
		rolldownOptions: {
			output: {
				// What nearly every page needs comes in two files instead of sixty: each request costs, on slow lines most.
				codeSplitting: {
					groups: [
						{
							name: "libraries",
							test: /node_modules[\\/](?:react|react-dom|scheduler|@mantine|@tanstack|@tabler|@floating-ui|i18next|react-i18next|openapi)/,
						},
						{ name: "shared", test: /src[\\/](?:web[\\/](?:parts|state)|schemes|api)[\\/]/ },
					],
				},
			},
		},
	},
	worker: { format: "es" },
	server: { port: 7471, proxy: Object.fromEntries(["/api", "/openapi.json", "/docs"].map((path) => [path, "http://127.0.0.1:7470"])) },
});
