# The Debian package: `cmake --build build/release --target package` (tests/install/run does it and tries the result).
install(TARGETS throughline RUNTIME DESTINATION bin)
install(FILES ${CMAKE_SOURCE_DIR}/installer/linux/throughline.desktop DESTINATION share/applications)
install(FILES ${CMAKE_SOURCE_DIR}/installer/linux/io.github.throughline.metainfo.xml DESTINATION share/metainfo)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/throughline.svg DESTINATION share/icons/hicolor/scalable/apps)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION share/doc/throughline RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME throughline)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "One program for a whole factory")
set(CPACK_PACKAGE_DESCRIPTION "Sales, stock, production, quality, machines and the books of a manufacturer on one shared schema:
 a company is a file on one PC, or a PostgreSQL database when several PCs share it.")
set(CPACK_PACKAGE_CONTACT "Throughline <maintainers@throughline.invalid>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION office)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded at run time stands in no library's list: fonts, Qt's own words, the Wayland plugin, icons of SVG.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-inter, fonts-noto-cjk, qt6-translations-l10n, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, postgresql-client")
include(CPack)
