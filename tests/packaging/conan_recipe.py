# SPDX-License-Identifier: MIT
"""Runs conanfile.py as `conan create` does, with stand-ins for the few functions of Conan that it calls.

usage: conan_recipe.py ROOT WORK VERSION TOOLCHAIN... (CMake's arguments of that kind)
Leaves the package in WORK/package, where the files that CMakeDeps would write for its consumers are, too, and runs the
test package against it.
"""
import fnmatch
import importlib.util
import pathlib
import shutil
import subprocess
import sys
import types

root, work = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
version, *toolchain = sys.argv[3:]


def run(*command):
    subprocess.run([str(part) for part in command], check=True)


class CMakeToolchain:
    def __init__(self, recipe):
        self.recipe = recipe
        self.cache_variables = {}

    def generate(self):
        self.recipe.cache = [f"-D{name}={'ON' if value else 'OFF'}" for name, value in self.cache_variables.items()]


class CMake:
    def __init__(self, recipe):
        self.recipe = recipe

    def configure(self):
        run("cmake", "-S", self.recipe.source_folder, "-B", self.recipe.build_folder, *toolchain, *self.recipe.cache,
            "-DCMAKE_BUILD_TYPE=Release", f"-DCMAKE_INSTALL_PREFIX={work / 'package'}",
            f"-DCMAKE_PREFIX_PATH={work / 'package'}")

    def build(self):
        run("cmake", "--build", self.recipe.build_folder)

    def install(self):
        run("cmake", "--install", self.recipe.build_folder)


def copy(recipe, pattern, src, dst):
    for file in pathlib.Path(src).rglob("*"):
        if file.is_file() and fnmatch.fnmatch(file.relative_to(src).as_posix(), pattern):
            target = pathlib.Path(dst) / file.relative_to(src)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, target)


class ConanFile:
    cache = []

    def run(self, command, env):
        assert env == "conanrun"
        run(command)

    def requires(self, reference):
        self.required = reference


def check_min_cppstd(recipe, standard):
    assert standard == 20, standard


def module(name, **members):
    sys.modules[name] = types.ModuleType(name)
    vars(sys.modules[name]).update(members)


module("conan", ConanFile=ConanFile)
module("conan.tools")
module("conan.tools.build", check_min_cppstd=check_min_cppstd, can_run=lambda recipe: True)
module("conan.tools.cmake", CMake=CMake, CMakeToolchain=CMakeToolchain, cmake_layout=lambda recipe: None)
module("conan.tools.files", copy=copy, load=lambda recipe, path: pathlib.Path(path).read_text(encoding="utf-8"),
       rmdir=lambda recipe, path: shutil.rmtree(path))
module("conan.tools.microsoft", is_msvc=lambda recipe: False)


def recipe_of(file):
    spec = importlib.util.spec_from_file_location("recipe", file)
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    recipe = next(c for c in vars(loaded).values() if isinstance(c, type) and c is not ConanFile
                  and issubclass(c, ConanFile))()
    recipe.recipe_folder = str(file.parent)
    return recipe


class Properties:
    def __init__(self):
        self.properties = {}

    def set_property(self, name, value):
        self.properties[name] = value


def create():
    recipe = recipe_of(root / "conanfile.py")
    recipe.set_version()
    # Only what the recipe exports is there to build from.
    for pattern in recipe.exports_sources:
        before = sum(1 for file in (work / "source").rglob("*"))
        copy(recipe, pattern, root, work / "source")
        assert sum(1 for file in (work / "source").rglob("*")) > before, f"conanfile.py exports {pattern}: no such file"
    recipe.source_folder, recipe.build_folder = str(work / "source"), str(work / "build")
    recipe.package_folder = str(work / "package")
    recipe.layout()
    recipe.validate()
    recipe.generate()
    recipe.build()
    recipe.package()
    recipe.info = types.SimpleNamespace(clear=lambda: None)
    recipe.package_id()
    recipe.cpp_info = Properties()
    recipe.package_info()
    return recipe


def generate_for_consumers(recipe):
    """What CMakeDeps makes of package_info()."""
    assert recipe.cpp_info.bindirs == [] and recipe.cpp_info.libdirs == []
    properties = recipe.cpp_info.properties
    assert properties["cmake_config_version_compat"] == "SameMinorVersion"  # as the installed package's
    (work / "package" / f"{properties['cmake_file_name']}-config.cmake").write_text(
        f"add_library({properties['cmake_target_name']} INTERFACE IMPORTED)\n"
        f"target_include_directories({properties['cmake_target_name']} INTERFACE {work / 'package' / 'include'})\n",
        encoding="utf-8")


def test(recipe):
    folder = root / recipe.test_package_folder
    tester = recipe_of(folder / "conanfile.py")
    tester.tested_reference_str = f"{recipe.name}/{recipe.version}"
    tester.requirements()
    assert tester.required == tester.tested_reference_str
    tester.source_folder, tester.build_folder = str(folder), str(work / "test_package")
    tester.cpp = types.SimpleNamespace(build=types.SimpleNamespace(bindir=tester.build_folder))
    tester.layout()
    tester.build()
    tester.test()


shutil.rmtree(work, ignore_errors=True)
created = create()
assert created.version == version, created.version
found = sorted(path.name for path in (work / "package").iterdir())
assert found == ["include", "licenses"], found
assert sorted(p.name for p in (work / "package" / "licenses").iterdir()) == ["LICENSE"]
headers = sorted(p.relative_to(root) for p in (root / "include").rglob("*.hpp"))
packaged = sorted(p.relative_to(work / "package") for p in (work / "package" / "include").rglob("*") if p.is_file())
assert packaged == headers, packaged
generate_for_consumers(created)
test(created)
