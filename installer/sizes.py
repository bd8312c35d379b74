"""How large the packages are, and of what."""

from collections import Counter
from pathlib import Path

MEGABYTE = 1_000_000
BOUNDS = {"folder": 230, ".deb": 70}
LARGEST = 12


def report(folder: Path, packages: list[Path]) -> int:
    """Prints the sizes of a program's folder, its largest parts and its packages; 1 if one is over its bound."""
    parts = parts_of(folder)
    total = sum(parts.values())
    print(f"{'installed folder':40} {total / MEGABYTE:6.1f} MB   (bound {BOUNDS['folder']})")
    for name, size in parts.most_common(LARGEST):
        print(f"  {name:38} {size / MEGABYTE:6.1f}")
    is_over = total > BOUNDS["folder"] * MEGABYTE
    for package in packages:
        size, bound = package.stat().st_size, BOUNDS.get(package.suffix)
        print(f"{package.name:40} {size / MEGABYTE:6.1f} MB" + (f"   (bound {bound})" if bound else ""))
        is_over |= bound is not None and size > bound * MEGABYTE
    return int(is_over)


def parts_of(folder: Path) -> Counter[str]:
    """The bytes of each part of the folder: a package, a library, or a large file of Qt."""
    sizes: Counter[str] = Counter()
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            sizes[_part(file.relative_to(folder).parts)] += file.stat().st_size
    return sizes


def _part(names: tuple[str, ...]) -> str:
    inside = names[1:] if names[0] == "program" and len(names) > 1 else names
    return inside[-1] if inside[0] == "PySide6" else inside[0]
