"""Writes the layers of a GeoPackage as GeoJSON. usage: python3 scripts/map/read-geopackage.py world_map.gpkg FOLDER LAYER..."""
import json
import sqlite3
import struct
import sys
from os.path import join


def read_geometry(blob):
    """A geometry of well-known binary behind the GeoPackage's header, little-endian."""
    envelope = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[(blob[3] >> 1) & 7]
    at = 8 + envelope

    def number(form):
        nonlocal at
        value = struct.unpack_from("<" + form, blob, at)
        at += struct.calcsize("<" + form)
        return value

    def ring():
        return [[round(x, 5), round(y, 5)] for x, y in (number("dd") for _ in range(number("I")[0]))]

    def polygon():
        number("BI")
        return [ring() for _ in range(number("I")[0])]

    _, kind = number("BI")
    if kind != 6:
        raise SystemExit(f"a multipolygon is expected, got {kind}")
    return {"type": "MultiPolygon", "coordinates": [polygon() for _ in range(number("I")[0])]}


file, folder, *layers = sys.argv[1:]
database = sqlite3.connect(file)
for layer in layers:
    rows = database.execute(f'select * from "{layer}"')
    names = [column[0] for column in rows.description]
    features = []
    for row in rows:
        properties = dict(zip(names, row))
        geometry = read_geometry(properties.pop("geom"))
        features.append({"type": "Feature", "properties": properties, "geometry": geometry})
    with open(join(folder, f"{layer}.geojson"), "w", encoding="utf-8") as out:
        json.dump({"type": "FeatureCollection", "features": features}, out, ensure_ascii=False)
