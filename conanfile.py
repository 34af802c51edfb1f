# SPDX-License-Identifier: MIT
import os
import re

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeToolchain, cmake_layout
from conan.tools.files import copy, load, rmdir
from conan.tools.microsoft import is_msvc

required_conan_version = ">=2.3"  # knows test_package_folder


class ScioConan(ConanFile):
    name = "scio"
    license = "MIT"
    author = "The scio authors"
    description = "Turns the text of a press conference into a typed transcript"
    topics = ("parser", "transcript", "press-conference", "header-only")
    package_type = "header-library"
    settings = "os", "arch", "compiler", "build_type"
    no_copy_source = True
    exports_sources = "CMakeLists.txt", "LICENSE", "include/*", "packaging/cmake/*"
    test_package_folder = "packaging/conan/test_package"

    def set_version(self):
        header = load(self, os.path.join(self.recipe_folder, "include", "scio", "version.hpp"))
        self.version = ".".join(
            re.search(rf"#define SCIO_VERSION_{part} (\d+)", header).group(1) for part in ("MAJOR", "MINOR", "PATCH"))

    def layout(self):
        cmake_layout(self)

    def package_id(self):
        self.info.clear()

    def validate(self):
        check_min_cppstd(self, 20)

    def generate(self):
        toolchain = CMakeToolchain(self)
        toolchain.cache_variables["SCIO_BUILD_TESTS"] = False
        toolchain.cache_variables["SCIO_BUILD_EXAMPLES"] = False
        toolchain.generate()

    def build(self):
        CMake(self).configure()

    def package(self):
        copy(self, "LICENSE", self.source_folder, os.path.join(self.package_folder, "licenses"))
        CMake(self).install()
        rmdir(self, os.path.join(self.package_folder, "share"))

    def package_info(self):
        self.cpp_info.bindirs = []
        self.cpp_info.libdirs = []
        if is_msvc(self):  # as CMakeLists.txt does: the word tables are UTF-8 literals
            self.cpp_info.cxxflags = ["/utf-8"]
        self.cpp_info.set_property("cmake_file_name", "scio")
        self.cpp_info.set_property("cmake_target_name", "scio::scio")
        self.cpp_info.set_property("cmake_config_version_compat", "SameMinorVersion")  # as package.cmake says
        self.cpp_info.set_property("pkg_config_name", "scio")
